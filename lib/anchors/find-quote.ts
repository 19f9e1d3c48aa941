import { fail, type Result, succeed } from '../base/result';
import type { Quote, Span } from './quote';

/**
 * Find a remembered passage in the text of a record.
 *
 * The passage must match exactly, and so must the words on one side of it. "Potassium 3.1" and "Potassium 5.1"
 * differ by one character: a note that drifted from one to the other could do harm, so a passage we are unsure of
 * is reported instead.
 *
 * @param text - The record's text, white space as it was when the passage was kept.
 * @returns The passage's span, or `missing` when it is not there, or `ambiguous` when it is there more than once
 *   and nothing tells which.
 */
export function findQuote(text: string, quote: Quote): Result<Span, 'missing' | 'ambiguous'> {
  let best: number[] = [];
  let bestAgreement = 1; // one side, at least
  for (const start of occurrences(text, quote.exact)) {
    const agreement = sidesThatAgree(text, start, quote);
    if (agreement > bestAgreement) best = [];
    if (agreement >= bestAgreement) best.push(start);
    bestAgreement = Math.max(bestAgreement, agreement);
  }
  const [start] = best;
  if (start === undefined) return fail('missing');
  if (best.length > 1) return fail('ambiguous');
  return succeed({ start, end: start + quote.exact.length });
}

function* occurrences(text: string, words: string): Generator<number> {
  if (!words) return; // a passage is never empty; one that is would be everywhere
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) yield at;
}

/** How many sides of the passage read as they did: 0, 1 or 2. */
function sidesThatAgree(text: string, start: number, { exact, before, after }: Quote): number {
  const beforeAgrees = text.slice(0, start).endsWith(before);
  const afterAgrees = text.startsWith(after, start + exact.length);
  return Number(beforeAgrees) + Number(afterAgrees);
}
