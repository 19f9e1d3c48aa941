import { json } from 'virtual:term-book';
import { base64 } from 'virtual:term-index';

import { blockAround, explain, openBook } from '../../lib/jargon/book';
import { findTerms } from '../../lib/jargon/find-terms';
import { openIndex } from '../../lib/jargon/term-index';

/** What is found at a passage, as `npm run flag` writes it. */
export type Flag = { start: number; end: number; term: string; kind: string; source: string; plain: string };

const book = openBook(json);
const index = openIndex(new Uint8Array(Buffer.from(base64, 'base64')));

/** Answer one line of `npm run flag`: a line of JSON for a line of JSON. */
export function flagLine(line: string): { answer: string; ok: boolean } {
  const request = readRequest(line);
  if ('error' in request) return { answer: JSON.stringify({ id: null, error: request.error }), ok: false };
  const { id, text } = request;
  return { answer: JSON.stringify({ id, flags: flagsOf(text) }), ok: true };
}

function flagsOf(text: string): Flag[] {
  if (!index.ok) throw new Error('the index was made by another version');
  return findTerms(index.value, text).map(found => {
    const { term, kind, source, plain } = explain(book, found.entry, blockAround(text, found));
    return { start: found.start, end: found.end, term, kind, source, plain };
  });
}

function readRequest(line: string): { id: string | number; text: string } | { error: string } {
  let request: unknown;
  try {
    request = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return { error: 'This line is not JSON.' };
  }
  if (typeof request !== 'object' || request === null)
    return { error: 'This line is not an object with "id" and "text".' };
  const { id, text } = request as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    return { error: '"id" is missing, or is not text or a number.' };
  if (typeof text !== 'string') return { error: '"text" is missing, or is not text.' };
  return { id, text };
}
