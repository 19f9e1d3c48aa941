import { type Failure, fail, type Result } from '../base/result';
import { protocolVersion } from './protocol';

/** What a channel needs of a port. The ports of every browser fit. */
export type PortLike = {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
};

/**
 * Why a call got no answer of its own: the other side went away (`gone`), was left over from another version
 * (`outdated`), does not know the call (`unknown-call`), or broke while answering (`failed`).
 */
export type ChannelFailure = 'gone' | 'outdated' | 'unknown-call' | 'failed';

// biome-ignore lint/suspicious/noExplicitAny: a bound that every method of a protocol map must fit, whatever its input.
type Method = (input: any) => Result<unknown, string>;
export type Protocol<Map> = { [Name in keyof Map]: Method };

type Input<Called> = Called extends (input: infer Value) => unknown ? Value : never;
type Answer<Called> = Called extends (input: never) => infer Value ? Value : never;

/** One function for every call this side answers. */
export type Handlers<Answers> = {
  [Name in keyof Answers]: (
    input: Input<Answers[Name]>,
  ) => Answer<Answers[Name]> | Promise<Answer<Answers[Name]>>;
};

/** One end of a conversation between two of our programs. */
export type Channel<Calls> = {
  /** Ask the other side. Always settles, with its answer or with a `ChannelFailure`. Never rejects. */
  call<Name extends keyof Calls & string>(
    name: Name,
    input: Input<Calls[Name]>,
  ): Promise<Answer<Calls[Name]> | Failure<ChannelFailure>>;
  /** End the conversation. Calls under way settle as `gone`. */
  close(): void;
  /** Aborted once the conversation has ended, whoever ended it. */
  ended: AbortSignal;
};

type CallMessage = { version: number; call: string; id: number; input: unknown };
type AnswerMessage = { version: number; answer: number; result: Result<unknown, string> };

/**
 * Talk over a port in the terms of a protocol: `Calls` is what we ask, `Answers` what we are asked.
 *
 * Inputs and answers are JSON values: a port may copy them through JSON. When a handler throws, the other side
 * learns `failed` and no more, because the words of an error may be the words of a record.
 *
 * @param report - Gets what a handler threw, on the side that threw it.
 */
export function createChannel<Calls extends Protocol<Calls>, Answers extends Protocol<Answers>>(
  port: PortLike,
  handlers: Handlers<Answers>,
  report: (call: string, error: unknown) => void = () => {},
): Channel<Calls> {
  const waiting = new Map<number, (result: Result<unknown, string>) => void>();
  const ending = new AbortController();
  let lastId = 0;

  port.onMessage.addListener(message => {
    if (isCall(message)) void respond(message);
    else if (isAnswer(message)) settle(message.answer, message.result);
  });
  port.onDisconnect.addListener(end);

  function settle(id: number, result: Result<unknown, string>) {
    waiting.get(id)?.(result);
    waiting.delete(id);
  }

  function end() {
    ending.abort();
    for (const id of [...waiting.keys()]) settle(id, fail('gone'));
  }

  async function respond({ version, call, id, input }: CallMessage) {
    const result =
      version === protocolVersion ? await answerTo(handlers, { call, input, report }) : fail('outdated');
    post(port, { version: protocolVersion, answer: id, result });
  }

  return {
    call(name, input) {
      if (ending.signal.aborted) return Promise.resolve(fail('gone'));
      lastId += 1;
      const id = lastId;
      // The other side checks nothing about us that we do not say here, and we believe nothing of it but
      // the shape of a `Result`: whoever needs more looks at the value.
      const answer = new Promise<Result<unknown, string>>(resolve => waiting.set(id, resolve));
      const sent = post(port, { version: protocolVersion, call: name, id, input });
      if (!sent) settle(id, fail('gone'));
      return answer as Promise<Answer<Calls[typeof name]>>;
    },
    close() {
      port.disconnect();
      end();
    },
    ended: ending.signal,
  };
}

async function answerTo<Answers>(
  handlers: Handlers<Answers>,
  { call, input, report }: { call: string; input: unknown; report: (call: string, error: unknown) => void },
): Promise<Result<unknown, string>> {
  if (!Object.hasOwn(handlers, call)) return fail('unknown-call');
  try {
    const answer: unknown = await handlers[call as keyof Answers](input as never);
    return answer as Result<unknown, string>;
  } catch (error) {
    report(call, error);
    return fail('failed');
  }
}

/** False when the port is closed: browsers throw then. */
function post(port: PortLike, message: CallMessage | AnswerMessage): boolean {
  try {
    port.postMessage(message);
    return true;
  } catch {
    return false;
  }
}

function isCall(message: unknown): message is CallMessage {
  const { version, call, id } = fields(message);
  return typeof version === 'number' && typeof call === 'string' && typeof id === 'number';
}

/** An answer from another version is read too: `outdated` is one. */
function isAnswer(message: unknown): message is AnswerMessage {
  const { answer, result } = fields(message);
  return typeof answer === 'number' && typeof fields(result).ok === 'boolean';
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
