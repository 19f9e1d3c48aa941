import type { Signal } from '@preact/signals-core';

import type { Locale } from '../../lib/base/localize';

/** Words shown large to the other side: one sentence and nothing else. */
export type ShownCard = {
  text: string;
  locale: Locale;
  /** The same in the other language. */
  below?: { text: string; locale: Locale } | undefined;
};

/** What is open in the view "In the room", besides the question. Not kept: the visit itself knows the question. */
export type Room = {
  page: Signal<'ask' | 'words' | 'practice'>;
  card: Signal<ShownCard | undefined>;
  /** Whether the numbers for help right now are up. */
  isHelpShown: Signal<boolean>;
  /** Whether one question is on screen and the rest of the panel has stepped back. */
  isAlone: Signal<boolean>;
  /** What is practised: the id of a rehearsal. Empty: it is still to be chosen. */
  rehearsal: Signal<string>;
};

/** The time, so that a test can have another. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Call again and again. Returns the undoing. */
  every(ms: number, tick: () => void): () => void;
};
