import { blockAround, explain, isInSpanish } from '../../lib/jargon/book';
import { findAll } from '../../lib/jargon/find-all';
import { levelOfFound } from '../../lib/jargon/level-of-found';
import { isMarkedAt, type Strictness } from '../../lib/jargon/strictness';
import type { Explanation } from '../../lib/jargon/term';
import { openEngine } from './engine';

/** What is found at a passage, as `npm run flag` writes it. */
export type Flag = { start: number; end: number; term: string; kind: string; source: string; plain: string };

const engine = openEngine();

/** Answer one line of `npm run flag`: a line of JSON for a line of JSON. */
export function flagLine(line: string, strictness: Strictness = 'some'): { answer: string; ok: boolean } {
  const request = readRequest(line);
  if ('error' in request) return { answer: JSON.stringify({ id: null, error: request.error }), ok: false };
  const { id, text } = request;
  return { answer: JSON.stringify({ id, flags: flagsOf(text, strictness) }), ok: true };
}

/**
 * The hard words of a text, as the reader with this strictness sees them marked: each block read in its own language,
 * each word explained in that.
 */
export function flagsOf(text: string, strictness: Strictness): Flag[] {
  const marked = findAll(engine, text).filter(found =>
    isMarkedAt(strictness, levelOfFound(engine, text, found)),
  );
  return marked.flatMap(found => {
    const locale = isInSpanish(engine.book, found.entry) ? 'es' : 'en';
    const explanation = explain(engine.book, found.entry, blockAround(text, found), locale);
    const { term, kind, source } = explanation;
    // Words that hurt are marked only for who asks for it.
    if (source === 'hurtful') return [];
    return [{ start: found.start, end: found.end, term, kind, source, plain: saidOf(explanation) }];
  });
}

/** The meaning as the card says it: all of them, where nothing nearby tells which. */
function saidOf({ plain, senses, unsure, language }: Explanation): string {
  if (!unsure || !senses) return plain;
  const all = senses.map(sense => `${sense.means} (${sense.plain.replace(/\.$/, '')})`);
  return language === 'es' ? `Puede ser: ${all.join(' o ')}.` : `Could mean: ${all.join(' or ')}.`;
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
