import { type ReadonlySignal, signal } from '@preact/signals-core';

/** What a person did that leaves no trace in a visit. Nothing of what was read, said or shown is in it. */
export type Happening =
  | 'words-pasted'
  | 'word-opened'
  | 'checked'
  | 'practised'
  | 'disagreed'
  | 'sheet-opened';

/** Tells that something happened. Nobody listens, and nothing is kept, but while a walk of "Show me how" is under way. */
export type Happenings = {
  tell(what: Happening): void;
  /** Whether anybody listens. */
  isHeard: ReadonlySignal<boolean>;
  /** Returns the undoing. */
  hear(listener: (what: Happening) => void): () => void;
};

export function createHappenings(): Happenings {
  const listeners = new Set<(what: Happening) => void>();
  const isHeard = signal(false);
  return {
    isHeard,
    tell(what) {
      for (const listener of [...listeners]) listener(what);
    },
    hear(listener) {
      listeners.add(listener);
      isHeard.value = true;
      return () => {
        listeners.delete(listener);
        isHeard.value = listeners.size > 0;
      };
    },
  };
}
