import type { Change, Echo, Journal } from '../../../lib/notebook/journal';
import { createMemoryJournal } from '../../../lib/vault/memory-journal';

/** The words of a shared computer: in the memory of the panels that are open, and nowhere else. */
export type SharedJournal = Journal & {
  /** Let go of every word, in every panel. */
  end(): void;
  /** Called when another panel ended it. */
  onEnded(listener: () => void): void;
};

type Message = { kind: 'ask' } | { kind: 'have'; changes: Change[] } | Echo | { kind: 'end' };

/** The part of a `BroadcastChannel` that is used. */
type Line = Pick<BroadcastChannel, 'postMessage' | 'onmessage' | 'close'>;

const name = 'in-my-corner shared';

/**
 * Open a journal in memory, with what the other open panels hold: two windows stay in step, and a sheet can be
 * printed from a tab of its own.
 *
 * @param isAnyoneThere - Whether another panel will answer. If none does, nobody is waited for.
 */
export async function openSharedJournal(
  line: Line = new BroadcastChannel(name),
  isAnyoneThere: () => Promise<boolean> = isAnotherOpen,
): Promise<SharedJournal> {
  const memory = createMemoryJournal();
  const listeners = new Set<(echo: Echo) => void>();
  let onEnded = () => {};
  let welcome = () => {};

  async function readAll(): Promise<Change[]> {
    const listed = await memory.summaries();
    const summaries = listed.ok ? listed.value.summaries : [];
    const changes = summaries.map(async ({ documentId, summary }) => {
      const read = await memory.read(documentId);
      return read.ok ? read.value.updates.map(update => ({ documentId, update, summary })) : [];
    });
    return (await Promise.all(changes)).flat();
  }

  async function hear(message: Message) {
    if (message.kind === 'ask')
      line.postMessage({ kind: 'have', changes: await readAll() } satisfies Message);
    else if (message.kind === 'have') {
      for (const change of message.changes) await memory.append(change);
      welcome();
    } else if (message.kind === 'end') {
      memory.end();
      onEnded();
    } else {
      if (message.kind === 'changed') await memory.append(message.change);
      else await memory.remove(message.documentId);
      for (const listener of listeners) listener(message);
    }
  }

  line.onmessage = ({ data }: MessageEvent<Message>) => void hear(data);
  if (await isAnyoneThere()) {
    await new Promise<void>(resolve => {
      welcome = resolve;
      setTimeout(resolve, patienceMs); // it may be closing just now
      line.postMessage({ kind: 'ask' } satisfies Message);
    });
  }
  welcome = () => {};

  return {
    ...memory,
    async append(change) {
      const added = await memory.append(change);
      if (added.ok) line.postMessage({ kind: 'changed', change } satisfies Message);
      return added;
    },
    async remove(documentId) {
      const removed = await memory.remove(documentId);
      if (removed.ok) line.postMessage({ kind: 'removed', documentId } satisfies Message);
      return removed;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    end() {
      memory.end();
      line.postMessage({ kind: 'end' } satisfies Message);
    },
    onEnded(listener) {
      onEnded = listener;
    },
  };
}

const patienceMs = 1_000;

/** Every panel of a shared computer holds one lock for as long as it is open. Locks are kept in memory. */
async function isAnotherOpen(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  void navigator.locks.request(name, { mode: 'shared' }, () => new Promise(() => {}));
  return held.some(lock => lock.name === name);
}
