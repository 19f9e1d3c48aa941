import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../../lib/base/result';
import type { AgeStage } from '../../../lib/handoff/age-file';
import {
  type AgeWorker,
  type Sealing,
  sealHere,
  sealThrough,
  serveSealing,
} from '../../../lib/handoff/age-worker';

/** Real sealing with so little work that a test can wait for it. */
const quick: Sealing = {
  async seal(text, passphrase, watch) {
    const { sealFile } = await import('../../../lib/handoff/age-file');
    return sealFile(text, passphrase, {
      workFactor: 4,
      ...(watch?.onStage && { onProgress: watch.onStage }),
    });
  },
  open: sealHere.open,
};

/** A worker with this inside it, and whether it was ended. */
function startWith(inside: Sealing): AgeWorker & { isEnded: boolean } {
  const { port1, port2 } = new MessageChannel();
  serveSealing(port2 as unknown as AgeWorker, inside);
  port1.start();
  port2.start();
  return {
    isEnded: false,
    postMessage: message => port1.postMessage(message),
    addEventListener: (type: string, listener: never) => port1.addEventListener(type, listener),
    terminate() {
      this.isEnded = true;
      port1.close();
    },
  };
}

/** A worker that cannot start. */
function startBroken(): AgeWorker {
  return {
    postMessage: () => undefined,
    addEventListener(type: string, listener: () => void) {
      if (type === 'error') queueMicrotask(listener);
    },
    terminate: () => undefined,
  } as unknown as AgeWorker;
}

describe('sealing in a worker', () => {
  it('gives a file that opens with the passphrase, and says how far it is', async () => {
    const stages: AgeStage[] = [];
    const onStage = (stage: AgeStage) => void stages.push(stage);
    const sealing = sealThrough(() => startWith(quick));
    const sealed = await sealing.seal('Is it safe?', 'plain words', { onStage });
    if (!sealed.ok) throw new Error(sealed.code);
    expect(await sealing.open(sealed.value, 'plain words', { onStage })).toEqual(succeed('Is it safe?'));
    expect(stages).toEqual(['packing', 'deriving', 'deriving', 'unpacking']);
  });

  it('gives the reason when a file does not open', async () => {
    const sealing = sealThrough(() => startWith(quick));
    expect(await sealing.open(new Uint8Array([1, 2, 3]), 'plain words')).toEqual(fail('not-an-age-file'));
  });

  it('ends the worker with its work, so that nothing it knew stays', async () => {
    const worker = startWith(quick);
    await sealThrough(() => worker).seal('Is it safe?', 'plain words');
    expect(worker.isEnded).toBe(true);
  });

  it('is stopped at once, though a worker can do nothing else while it makes the key', async () => {
    const stopper = new AbortController();
    const worker = startWith({ ...quick, seal: () => new Promise(() => undefined) });
    const sealed = sealThrough(() => worker).seal('Is it safe?', 'plain words', { signal: stopper.signal });
    stopper.abort();
    expect(await sealed).toEqual(fail('stopped'));
    expect(worker.isEnded).toBe(true);
  });

  it('starts no worker for what was stopped before', async () => {
    const sealing = sealThrough(() => {
      throw new Error('a worker was started');
    });
    const signal = AbortSignal.abort();
    expect(await sealing.open(new Uint8Array(), 'plain words', { signal })).toEqual(fail('stopped'));
  });

  it('is done here when no worker can', async () => {
    const sealing = sealThrough(startBroken, quick);
    const sealed = await sealing.seal('Is it safe?', 'plain words');
    expect(sealed.ok && (await sealing.open(sealed.value, 'plain words'))).toEqual(succeed('Is it safe?'));
  });
});
