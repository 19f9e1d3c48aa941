import { hasMeanings, putMeanings } from '../jargon/book';
import type { Engine } from '../jargon/find-all';
import type { Machine } from '../jargon/kernel/machine';
import { openIndex } from '../jargon/term-index';

/** What we carry packed, as functions that give it: gzip of what a card or a page may need, or never. */
export type Packed = {
  /** The lines of the book. */
  meanings(): Uint8Array;
  /** The index of words in Spanish. */
  spanish(): Uint8Array;
};

/** What comes when it is first asked for, and once. */
export type Later = { loadMeanings(): Promise<void>; loadSpanish(): Promise<void> };

/**
 * Put into an engine what takes room and is not needed before a card opens, or before a page is in Spanish.
 *
 * @param machine - Makes the machine that finds the words in Spanish.
 */
export function createLater(engine: Engine, packed: Packed, machine: () => Machine): Later {
  const { book } = engine;
  let meanings: Promise<void> | undefined;
  let spanish: Promise<void> | undefined;

  async function putAllMeanings() {
    putMeanings(book, await unpack(packed.meanings()).text());
  }

  function loadMeanings() {
    if (!hasMeanings(book)) meanings ??= putAllMeanings();
    return meanings ?? Promise.resolve();
  }

  async function putSpanish() {
    const [bytes] = await Promise.all([unpack(packed.spanish()).bytes(), loadMeanings()]);
    const index = openIndex(bytes, { machine: machine() });
    if (!index.ok) throw new Error('the Spanish index and this script come from one build');
    engine.spanish = index.value;
  }

  return {
    loadMeanings,
    loadSpanish() {
      spanish ??= putSpanish();
      return spanish;
    },
  };
}

function unpack(bytes: Uint8Array) {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  const response = new Response(stream);
  return {
    text: () => response.text(),
    bytes: async () => copyOf(new Uint8Array(await response.arrayBuffer())),
  };
}

/**
 * In Firefox, what `Response` gives a content script is the page's: reading it is allowed, but a view of a part of it is not
 * ("Permission denied to access property constructor"). A copy is ours.
 */
function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const own = new Uint8Array(bytes.length);
  own.set(bytes);
  return own;
}
