import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';

import { type DerivePort, deriveThrough, serveDerive } from '../../../lib/crypto/derive-port';
import { type Derive, makeParameters } from '../../../lib/crypto/passphrase-key';
import { makeWrappingKey } from '../../../lib/crypto/wrap-key';

const parameters = makeParameters({ memoryKib: 8, iterations: 1, parallelism: 1 });
const opened: MessagePort[] = [];

afterEach(() => {
  for (const port of opened.splice(0)) port.close();
});

/** The two ends of a channel, as a worker has them. What is sent is really cloned. */
function makePorts(): [DerivePort, DerivePort] {
  const { port1, port2 } = new MessageChannel();
  opened.push(port1, port2);
  return [port1 as unknown as DerivePort, port2 as unknown as DerivePort];
}

/** A port whose other end says only what the test says. */
function makeDeadPort() {
  const listeners: (() => void)[] = [];
  const port: DerivePort = {
    postMessage: () => {},
    addEventListener(type: string, listener: unknown) {
      if (type === 'error') listeners.push(listener as () => void);
    },
  };
  return { port, fail: () => listeners.forEach(listener => void listener()) };
}

const refuse: Derive = async () => ({ ok: false, code: 'refused-parameters' });

describe('deriveThrough', () => {
  it('gives the key that the other end derived', async () => {
    const [here, there] = makePorts();
    serveDerive(there);
    const derived = await deriveThrough(here, refuse)('word', parameters);
    expect(derived).toMatchObject({ ok: true, value: { extractable: false } });
  });

  it('gives the refusal of the other end', async () => {
    const [here, there] = makePorts();
    serveDerive(there);
    const derived = await deriveThrough(here)('word', { ...parameters, iterations: 0 });
    expect(derived).toEqual({ ok: false, code: 'refused-parameters' });
  });

  it('gives each who asks their own answer, in whatever order they come', async () => {
    const [here, there] = makePorts();
    const release: Record<string, () => void> = {};
    serveDerive(there, async passphrase => {
      await new Promise<void>(resolve => {
        release[passphrase] = resolve;
        if (Object.keys(release).length === 2) release.second!();
      });
      if (passphrase === 'second') release.first!();
      return passphrase === 'first'
        ? refuse(passphrase, parameters)
        : { ok: true, value: await makeWrappingKey() };
    });
    const derive = deriveThrough(here);
    const [first, second] = await Promise.all([derive('first', parameters), derive('second', parameters)]);
    expect([first.ok, second.ok]).toEqual([false, true]);
  });

  it('derives here what could not be derived there', async () => {
    const [here, there] = makePorts();
    serveDerive(there, () => Promise.reject(new RangeError('no memory, says a test')));
    expect(await deriveThrough(here, refuse)('word', parameters)).toEqual({
      ok: false,
      code: 'refused-parameters',
    });
  });

  it('derives here what a worker that fails was asked, and all that is asked later', async () => {
    const { port, fail } = makeDeadPort();
    const derive = deriveThrough(port, refuse);
    const asked = derive('word', parameters);
    fail();
    expect(await asked).toEqual({ ok: false, code: 'refused-parameters' });
    expect(await derive('word', parameters)).toEqual({ ok: false, code: 'refused-parameters' });
  });
});
