import { fail, type Result } from '../base/result';
import type { AgeFailure, AgeStage } from './age-file';

/** Sealing and opening, wherever it is done. */
export type Sealing = {
  seal(
    text: string,
    passphrase: string,
    watch?: SealingWatch,
  ): Promise<Result<Uint8Array<ArrayBuffer>, 'too-big' | 'stopped'>>;
  open(
    file: Uint8Array,
    passphrase: string,
    watch?: SealingWatch,
  ): Promise<Result<string, AgeFailure | 'stopped'>>;
};

/** Who wants to know what is being done, and may stop it. */
export type SealingWatch = { onStage?: (stage: AgeStage) => void; signal?: AbortSignal | undefined };

/** The part of a worker that is used, seen from outside. */
export type AgeWorker = {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
};

/** The same, seen from inside. */
export type AgePort = Pick<AgeWorker, 'postMessage'> & {
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
};

type Job = { text: string; passphrase: string } | { file: Uint8Array; passphrase: string };
type Told = { stage: AgeStage } | { answer: unknown };

/**
 * Does it on this thread, which then does nothing else for a second or two. The format is loaded with the first
 * file: most days there is none.
 */
export const sealHere: Sealing = {
  async seal(text, passphrase, watch) {
    const { sealFile } = await import('./age-file');
    return sealFile(text, passphrase, told(watch));
  },
  async open(file, passphrase, watch) {
    const { openFile } = await import('./age-file');
    return openFile(file, passphrase, told(watch));
  },
};

function told({ onStage }: SealingWatch = {}): { onProgress?: (stage: AgeStage) => void } {
  return onStage ? { onProgress: onStage } : {};
}

/** Inside the worker: do the one thing it was started for. */
export function serveSealing(port: AgePort, here: Sealing = sealHere): void {
  port.addEventListener('message', async ({ data }) => {
    const job = data as Job;
    const onStage = (stage: AgeStage) => port.postMessage({ stage } satisfies Told);
    const answer =
      'text' in job
        ? await here.seal(job.text, job.passphrase, { onStage })
        : await here.open(job.file, job.passphrase, { onStage });
    port.postMessage({ answer } satisfies Told);
  });
}

/**
 * In the panel: have it done in a worker, one for each thing to do. It ends with it, and what it knew; so it does
 * when it is stopped.
 *
 * @param here - Does it when no worker can: slower for the screen, but nobody is left without their backup.
 */
export function sealThrough(start: () => AgeWorker, here: Sealing = sealHere): Sealing {
  return {
    seal: (text, passphrase, watch) =>
      work(start, { text, passphrase }, watch, () => here.seal(text, passphrase, watch)),
    open: (file, passphrase, watch) =>
      work(start, { file, passphrase }, watch, () => here.open(file, passphrase, watch)),
  };
}

function work<Answer>(
  start: () => AgeWorker,
  job: Job,
  { onStage, signal }: SealingWatch = {},
  here: () => Promise<Answer>,
): Promise<Answer | Result<never, 'stopped'>> {
  if (signal?.aborted) return Promise.resolve(fail('stopped'));
  return new Promise(resolve => {
    const worker = start();
    const end = (answer: Answer | Promise<Answer> | Result<never, 'stopped'>) => {
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener('message', ({ data }) => {
      const told = data as Told;
      if ('stage' in told) onStage?.(told.stage);
      else end(told.answer as Answer);
    });
    worker.addEventListener('error', () => end(here()));
    signal?.addEventListener('abort', () => end(fail('stopped')));
    worker.postMessage(job);
  });
}
