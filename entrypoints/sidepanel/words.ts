import { effect, type ReadonlySignal, signal } from '@preact/signals-core';

import type { Words } from '../../components/services';
import { inOwnBlock } from '../../lib/anchors/quote';
import type { Locale } from '../../lib/base/localize';
import type { MadeBook } from '../../lib/jargon/added/added-words';
import type { Engine } from '../../lib/jargon/find-all';
import type { Verbs } from './words-engine';

/**
 * The meanings of words: the largest thing the panel carries, so it comes after the first paint, before it is asked
 * for.
 *
 * @param locale - The reader's language.
 * @param added - The words of packs the client added.
 */
export function createWords(
  locale: () => Locale,
  added: ReadonlySignal<MadeBook | undefined>,
): Words & { writtenMeaning(id: string): string | undefined } {
  const opened = signal<(Engine & Verbs) | undefined>(undefined);
  /** With the words of added packs behind those of the core. */
  const withAdded = signal<(Engine & Verbs) | undefined>(undefined);

  async function load() {
    const { openEngine, openSpanish, verbs } = await import('./words-engine');
    const english = { ...(await openEngine()), ...verbs };
    opened.value = english;
    opened.value = { ...english, spanish: await openSpanish() };
  }

  void load();
  effect(() => {
    const [words, made] = [opened.value, added.value];
    if (!words) return;
    const more = made && words.openAddedWords(made);
    const book = { ...words.book, added: more?.ok ? more.value : undefined };
    withAdded.value = { ...words, book };
  });

  return {
    writtenMeaning: id => withAdded.value?.writtenMeaning(withAdded.value.book, id),
    explain(id, around, reader = locale()) {
      const words = withAdded.value;
      const entry = words?.entryOf(words.book, id);
      return words && entry !== undefined ? words.explain(words.book, entry, around, reader) : undefined;
    },
    inText(text) {
      const words = withAdded.value;
      if (!words) return [];
      const entries = new Set(words.findAll(words, text).map(({ entry }) => entry));
      const meanings = [...entries].map(entry => words.explain(words.book, entry, text, locale()));
      // What is wrong with a word in a chart is not what is wrong with it in a person's own question; and their own
      // rare words are theirs.
      return meanings.filter(({ source }) => source !== 'hurtful' && source !== 'unusual');
    },
    placed(text) {
      const words = withAdded.value;
      if (!words) return [];
      return words.onceEach(words.findAll(words, text), entry =>
        words.explain(words.book, entry, text, locale()),
      );
    },
    unpack(quote) {
      const words = withAdded.value;
      const { before, exact, after } = inOwnBlock(quote);
      const span = { start: before.length, end: before.length + exact.length };
      return words?.unpackDose(words, before + exact + after, span);
    },
    placesIn(text) {
      const words = withAdded.value;
      return words ? words.findHardWords(words, text, locale()) : [];
    },
  };
}
