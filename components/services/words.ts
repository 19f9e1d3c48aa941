import type { ReadonlySignal } from '@preact/signals-core';

import type { Quote } from '../../lib/anchors/quote';
import type { Locale } from '../../lib/base/localize';
import type { HardWord } from '../../lib/diagnostics/own-list/check';
import type { Explanation } from '../../lib/jargon/term';
import type { WordInText } from '../../lib/jargon/word-in-text';
import type { UnpackedDose } from '../../lib/passages/unpack-dose';

/** Meanings of words, from our own packs. */
export type Words = {
  /** @param locale - Of who is to read it. Left out: the person's own. */
  explain(id: string, around?: string, locale?: Locale): Explanation | undefined;
  /** Hard words in a text of the person's own, such as a question. */
  inText(text: string): Explanation[];
  /** Every hard word of a text from elsewhere, once each, and where it first stands. */
  placed(text: string): WordInText[];
  /** Where those words stand, with their meanings. False friends are not among them. */
  placesIn(text: string): HardWord[];
  /** The dose a word stands in, word by word; undefined where it stands in none. */
  unpack(quote: Quote): UnpackedDose | undefined;
};

/** Reading aloud, by voices that are on this computer and send nothing anywhere. */
export type Speech = {
  /** Whether there is such a voice for a language. */
  canSpeak(locale: Locale): boolean;
  /** What is being read now, by the key it was given. */
  now: ReadonlySignal<string | undefined>;
  speak(text: string, how: { locale: Locale; key: string }): void;
  stop(): void;
};
