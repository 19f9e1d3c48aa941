import { describe, expect, expectTypeOf, it } from 'vitest';

import { fail, type Result, succeed } from '../../../lib/base/result';
import {
  type ChannelFailure,
  createChannel,
  type Handlers,
  type PortLike,
} from '../../../lib/messages/channel';
import { protocolVersion } from '../../../lib/messages/protocol';

type Asks = {
  double(input: { of: number }): Result<number, 'too-big'>;
  wait(input: Record<never, never>): Result<void>;
};
type Nothing = Record<never, never>;

/** Two ports joined like a browser's: messages are copied through JSON and arrive later, in order. */
function joinedPorts() {
  const left = fakePort();
  const right = fakePort();
  left.other = right;
  right.other = left;
  return { left, right };
}

type FakePort = PortLike & {
  other?: FakePort;
  isOpen: boolean;
  receive(message: unknown): void;
  drop(): void;
};

function fakePort(): FakePort {
  const messageListeners: ((message: unknown) => void)[] = [];
  const disconnectListeners: (() => void)[] = [];
  const port: FakePort = {
    isOpen: true,
    postMessage(message) {
      if (!port.isOpen) throw new Error('Attempting to use a disconnected port object');
      const copy = JSON.stringify(message);
      queueMicrotask(() => port.other?.receive(JSON.parse(copy)));
    },
    receive(message) {
      for (const listener of messageListeners) listener(message);
    },
    drop() {
      port.isOpen = false;
      for (const listener of disconnectListeners) listener();
    },
    disconnect() {
      port.isOpen = false;
      queueMicrotask(() => port.other?.drop()); // the side that disconnects hears nothing
    },
    onMessage: { addListener: listener => void messageListeners.push(listener) },
    onDisconnect: { addListener: listener => void disconnectListeners.push(listener) },
  };
  return port;
}

function conversation(answers: Partial<Handlers<Asks>> = {}) {
  const ports = joinedPorts();
  const thrown: unknown[] = [];
  const handlers: Handlers<Asks> = {
    double: ({ of }) => (of > 100 ? fail('too-big') : succeed(of * 2)),
    wait: () => new Promise(() => {}),
    ...answers,
  };
  const asking = createChannel<Asks, Nothing>(ports.left, {});
  const answering = createChannel<Nothing, Asks>(ports.right, handlers, (_call, error) => thrown.push(error));
  return { ...ports, asking, answering, thrown };
}

describe('channel', () => {
  it('gives the answer of the other side', async () => {
    const { asking } = conversation();
    expect(await asking.call('double', { of: 4 })).toEqual({ ok: true, value: 8 });
    expect(await asking.call('double', { of: 400 })).toEqual({ ok: false, code: 'too-big' });
  });

  it('gives each call its own answer, whichever comes first', async () => {
    const held: (() => void)[] = [];
    const { asking } = conversation({
      double: ({ of }) => new Promise(resolve => held.push(() => resolve(succeed(of * 2)))),
    });
    const answers = Promise.all([asking.call('double', { of: 1 }), asking.call('double', { of: 2 })]);
    await expect.poll(() => held.length).toBe(2);
    for (const answer of held.reverse()) answer();
    expect(await answers).toEqual([succeed(2), succeed(4)]);
  });

  it('settles a call under way as gone when the other side goes', async () => {
    const { asking, left } = conversation();
    const answer = asking.call('wait', {});
    left.drop();
    expect(await answer).toEqual({ ok: false, code: 'gone' });
    expect(asking.ended.aborted).toBe(true);
  });

  it('settles a call under way as gone when we close, and tells the other side', async () => {
    const { asking, answering } = conversation();
    const answer = asking.call('wait', {});
    asking.close();
    expect(await answer).toEqual({ ok: false, code: 'gone' });
    await expect.poll(() => answering.ended.aborted).toBe(true);
  });

  it('answers gone at once after the end', async () => {
    const { asking, left } = conversation();
    left.drop();
    expect(await asking.call('double', { of: 4 })).toEqual({ ok: false, code: 'gone' });
  });

  it('answers gone when the port is closed but has not said so yet', async () => {
    const { asking, left } = conversation();
    left.isOpen = false;
    expect(await asking.call('double', { of: 4 })).toEqual({ ok: false, code: 'gone' });
  });

  it('keeps the words of an error on the side that threw it', async () => {
    const error = new Error('could not read "metformin 500 mg"');
    const { asking, thrown } = conversation({
      double: () => {
        throw error;
      },
    });
    expect(await asking.call('double', { of: 4 })).toEqual({ ok: false, code: 'failed' });
    expect(thrown).toEqual([error]);
  });

  it.each(['toString', 'constructor', '__proto__', 'triple'])('does not know a call named %s', async name => {
    const { asking } = conversation();
    expect(await asking.call(name as 'double', { of: 4 })).toEqual({ ok: false, code: 'unknown-call' });
  });

  it('answers outdated to a call of another version', async () => {
    const { left, right } = joinedPorts();
    const answers: unknown[] = [];
    createChannel<Nothing, Asks>(right, { double: () => succeed(0), wait: () => succeed() });
    left.onMessage.addListener(message => answers.push(message));
    left.postMessage({ version: protocolVersion + 1, call: 'double', id: 7, input: { of: 1 } });
    await expect
      .poll(() => answers)
      .toEqual([{ version: protocolVersion, answer: 7, result: { ok: false, code: 'outdated' } }]);
  });

  it.each([
    null,
    'words',
    7,
    [],
    { version: 1 },
    { version: 1, call: 'double' },
    { answer: 1, result: 'yes' },
  ])('passes over what is not a message: %j', async message => {
    const { asking, left, right } = conversation();
    left.receive(message);
    right.receive(message);
    expect(await asking.call('double', { of: 4 })).toEqual({ ok: true, value: 8 });
  });

  it('passes over an answer to a call we did not make', async () => {
    const { asking, left } = conversation();
    left.receive({ version: 1, answer: 99, result: { ok: true } });
    expect(await asking.call('double', { of: 4 })).toEqual({ ok: true, value: 8 });
  });

  it('types the answer by the call', () => {
    const { asking } = conversation();
    expectTypeOf(asking.call<'double'>).returns.resolves.toExtend<
      Result<number, 'too-big' | ChannelFailure>
    >();
    // @ts-expect-error: the input of `double` is a number
    void asking.call('double', { of: 'four' });
    // @ts-expect-error: there is no such call
    void asking.call('triple', { of: 4 });
  });
});
