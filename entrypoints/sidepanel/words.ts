import { signal } from '@preact/signals-core';

import type { Words } from '../../components/services';
import { type Book, entryOf, explain, openBook } from '../../lib/jargon/book';
import { findTerms } from '../../lib/jargon/find-terms';
import { findHardWords } from '../../lib/jargon/hard-words';
import { openIndex, type TermIndex } from '../../lib/jargon/term-index';
import { unpackDose } from '../../lib/passages/unpack-dose';

/** The meanings of words: the largest thing the panel carries, so it comes after the first paint, before it is asked for. */
export function createWords(): Words {
  const opened = signal<{ book: Book; index: TermIndex } | undefined>(undefined);

  async function load() {
    const [{ json }, { base64 }] = await Promise.all([
      import('virtual:term-book'),
      import('virtual:term-index'),
    ]);
    const index = openIndex(Uint8Array.from(atob(base64), letter => letter.charCodeAt(0)));
    if (!index.ok) throw new Error('the index and this program come from one build');
    opened.value = { book: openBook(json), index: index.value };
  }

  void load();

  return {
    explain(id, around) {
      const words = opened.value;
      const entry = words && entryOf(words.book, id);
      return words && entry !== undefined ? explain(words.book, entry, around) : undefined;
    },
    inText(text) {
      const words = opened.value;
      if (!words) return [];
      const entries = new Set(findTerms(words.index, text).map(({ entry }) => entry));
      const meanings = [...entries].map(entry => explain(words.book, entry, text));
      // What is wrong with a word in a chart is not what is wrong with it in a person's own question.
      return meanings.filter(({ source }) => source !== 'hurtful');
    },
    unpack({ before, exact, after }) {
      const words = opened.value;
      const span = { start: before.length, end: before.length + exact.length };
      return words && unpackDose(words, before + exact + after, span);
    },
    placesIn(text) {
      const words = opened.value;
      return words ? findHardWords(words, text) : [];
    },
  };
}
