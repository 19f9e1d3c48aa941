import { effect, type ReadonlySignal, signal } from '@preact/signals-core';

import type { Words } from '../../components/services';
import { inOwnBlock } from '../../lib/anchors/quote';
import { type MadeBook, openAddedWords } from '../../lib/jargon/added/added-words';
import { entryOf, explain, openBook, writtenMeaning } from '../../lib/jargon/book';
import { type Engine, findAll } from '../../lib/jargon/find-all';
import { findHardWords } from '../../lib/jargon/hard-words';
import { openIndex, type TermIndex } from '../../lib/jargon/term-index';
import { openUnknown } from '../../lib/jargon/unknown/open-unknown';
import { onceEach } from '../../lib/jargon/word-in-text';
import { unpackDose } from '../../lib/passages/unpack-dose';

/**
 * The meanings of words: the largest thing the panel carries, so it comes after the first paint, before it is asked
 * for.
 *
 * @param locale - The reader's language.
 * @param added - The words of packs the client added.
 */
export function createWords(
  locale: () => string,
  added: ReadonlySignal<MadeBook | undefined>,
): Words & { writtenMeaning(id: string): string | undefined } {
  const opened = signal<Engine | undefined>(undefined);
  /** With the words of added packs behind those of the core. */
  const withAdded = signal<Engine | undefined>(undefined);

  async function load() {
    const [{ json }, { base64 }, unknown] = await Promise.all([
      import('virtual:term-book'),
      import('virtual:term-index'),
      import('virtual:unknown-words'),
    ]);
    const { everyday, explainWord } = openUnknown(bytesOf(unknown.base64), unknown.json);
    const index = openIndex(bytesOf(base64), { everyday: everyday.bytes });
    if (!index.ok) throw new Error('the index and this program come from one build');
    const english = { book: openBook(json, explainWord), index: index.value, everyday };
    opened.value = english;
    opened.value = { ...english, spanish: await loadSpanish() };
  }

  void load();
  effect(() => {
    const [words, made] = [opened.value, added.value];
    if (!words) return;
    const more = made && openAddedWords(made);
    const book = { ...words.book, added: more?.ok ? more.value : undefined };
    withAdded.value = { ...words, book };
  });

  return {
    writtenMeaning: id => withAdded.value && writtenMeaning(withAdded.value.book, id),
    explain(id, around) {
      const words = withAdded.value;
      const entry = words && entryOf(words.book, id);
      return words && entry !== undefined ? explain(words.book, entry, around, locale()) : undefined;
    },
    inText(text) {
      const words = withAdded.value;
      if (!words) return [];
      const entries = new Set(findAll(words, text).map(({ entry }) => entry));
      const meanings = [...entries].map(entry => explain(words.book, entry, text, locale()));
      // What is wrong with a word in a chart is not what is wrong with it in a person's own question; and their own
      // rare words are theirs.
      return meanings.filter(({ source }) => source !== 'hurtful' && source !== 'unusual');
    },
    placed(text) {
      const words = withAdded.value;
      if (!words) return [];
      return onceEach(findAll(words, text), entry => explain(words.book, entry, text, locale()));
    },
    unpack(quote) {
      const words = withAdded.value;
      const { before, exact, after } = inOwnBlock(quote);
      const span = { start: before.length, end: before.length + exact.length };
      return words && unpackDose(words, before + exact + after, span);
    },
    placesIn(text) {
      const words = withAdded.value;
      return words ? findHardWords(words, text, locale()) : [];
    },
  };
}

/** The words in Spanish: after those in English, which most texts are looked through for. */
async function loadSpanish(): Promise<TermIndex> {
  const { base64 } = await import('virtual:spanish-index');
  const packed = new Blob([bytesOf(base64) as BlobPart]).stream();
  const unpacked = await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  const index = openIndex(new Uint8Array(unpacked));
  if (!index.ok) throw new Error('the Spanish index and this program come from one build');
  return index.value;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
}
