import type { Change } from './records';

/** What happened to a document in another panel. */
export type Echo = { kind: 'changed'; change: Change } | { kind: 'removed'; documentId: string };

/** A way for the panels on one vault to tell each other what they did. */
export type Channel = {
  tell(echo: Echo): void;
  /** Returns the undoing. */
  listen(listener: (echo: Echo) => void): () => void;
  close(): void;
};

/** The part of a `BroadcastChannel` that is used. */
export type Broadcast = Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>;

/**
 * Make a channel over a broadcast.
 *
 * Its words are not sealed: they go from memory to memory within the extension's own origin,
 * where no page can listen. A panel of another version says things we may not know: left alone.
 */
export function createChannel(broadcast: Broadcast): Channel {
  const listeners = new Set<(echo: Echo) => void>();
  broadcast.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isEcho(data)) for (const listener of listeners) listener(data);
  };

  return {
    tell: echo => broadcast.postMessage(echo),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      broadcast.close();
    },
  };
}

function isEcho(said: unknown): said is Echo {
  if (!isRecord(said)) return false;
  if (said.kind === 'removed') return typeof said.documentId === 'string';
  return said.kind === 'changed' && isChange(said.change);
}

function isChange(said: unknown): said is Change {
  if (!isRecord(said)) return false;
  const { documentId, update, summary } = said;
  return typeof documentId === 'string' && typeof summary === 'string' && update instanceof Uint8Array;
}

function isRecord(said: unknown): said is Record<string, unknown> {
  return typeof said === 'object' && said !== null;
}
