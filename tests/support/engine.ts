import { gunzipSync } from 'node:zlib';
import { base64 as spanish } from 'virtual:spanish-index';
import { json as book } from 'virtual:term-book';
import { base64 as index } from 'virtual:term-index';
import { base64 as everyday, json as unknown } from 'virtual:unknown-words';

import { openBook } from '../../lib/jargon/book';
import type { Engine } from '../../lib/jargon/find-all';
import { openIndex } from '../../lib/jargon/term-index';
import { openUnknown } from '../../lib/jargon/unknown/open-unknown';

/** The engine with the built-in packs, as the page runs it. */
export function openEngine(): Engine {
  const opened = openIndex(bytesOf(index), { everyday: bytesOf(everyday) });
  if (!opened.ok) throw new Error('the index was made by another version');
  const openedSpanish = openIndex(new Uint8Array(gunzipSync(bytesOf(spanish))));
  if (!openedSpanish.ok) throw new Error('the Spanish index was made by another version');
  const words = openUnknown(bytesOf(everyday), unknown);
  return {
    index: opened.value,
    spanish: openedSpanish.value,
    book: openBook(book, words.explainWord),
    everyday: words.everyday,
  };
}

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
