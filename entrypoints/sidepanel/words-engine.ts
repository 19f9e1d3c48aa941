import { base64 } from 'virtual:term-index-packed';
import { cover, base64 as meanings } from 'virtual:term-meanings';
import { base64 as everydayWords, json } from 'virtual:unknown-words';
import { openAddedWords } from '../../lib/jargon/added/added-words';
import { entryOf, explain, openBook, writtenMeaning } from '../../lib/jargon/book';
import { type Engine, findAll } from '../../lib/jargon/find-all';
import { findHardWords } from '../../lib/jargon/hard-words';
import { openIndex, type TermIndex } from '../../lib/jargon/term-index';
import { openUnknown } from '../../lib/jargon/unknown/open-unknown';
import { onceEach } from '../../lib/jargon/word-in-text';
import { unpackDose } from '../../lib/passages/unpack-dose';

/** What finds and explains words, with the words themselves: the largest thing the panel carries. */
export const verbs = {
  entryOf,
  explain,
  findAll,
  findHardWords,
  onceEach,
  openAddedWords,
  unpackDose,
  writtenMeaning,
};
export type Verbs = typeof verbs;

/** Unpack the words of the built-in packs. They stand once in all our own pages, packed small. */
export async function openEngine(): Promise<Engine> {
  const [index, lines] = await Promise.all([unpack(base64), unpack(meanings)]);
  const { everyday, explainWord } = openUnknown(bytesOf(everydayWords), json);
  const opened = openIndex(index, { everyday: everyday.bytes });
  if (!opened.ok) throw new Error('the index and this program come from one build');
  const book = openBook(`${cover}\n${new TextDecoder().decode(lines)}`, explainWord);
  return { book, index: opened.value, everyday };
}

/** The words in Spanish: after those in English, which most texts are looked through for. */
export async function openSpanish(): Promise<TermIndex> {
  const { base64: packed } = await import('virtual:spanish-index');
  const opened = openIndex(await unpack(packed));
  if (!opened.ok) throw new Error('the Spanish index and this program come from one build');
  return opened.value;
}

/** Open gzip. The browser does it beside our own thread. */
async function unpack(packed: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
}
