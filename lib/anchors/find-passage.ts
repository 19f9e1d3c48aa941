import { fail, type Result, succeed } from '../base/result';
import type { Quote, Span } from './quote';

/** A place that reads as a passage does, and how many of its sides read as they did. */
export type Candidate = Span & { agreement: 0 | 1 | 2 };

/** A side shorter than this, white space left out, says too little to tell one place from another. */
const fewestLetters = 8;
/** A passage of which no side is known must be long enough to stand for itself. */
const longEnough = 24;

/**
 * Every place of a text that may be a passage that was kept.
 *
 * The words must be the same to the letter; only white space may have changed. A side agrees when it reads as it did,
 * contradicts when it does not, and says nothing where too little of it was kept, unless it was kept at the edge of
 * the text and is there again. One agreeing side is enough. With none, nothing may contradict and the passage must be
 * long: "3.1" in a table is anywhere.
 *
 * @param text - As `singleSpaced` makes it.
 */
export function candidatesFor(text: string, quote: Quote): Candidate[] {
  const exact = singleSpaced(quote.exact).trim();
  const found: Candidate[] = [];
  if (exact === '') return found;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (!isWhole(text, start, end)) continue;
    const sides = [sideBefore(text, start, quote.before), sideAfter(text, end, quote.after)];
    const agreement = sides.filter(side => side === 'agrees').length as 0 | 1 | 2;
    const isAlone = agreement === 0 && !sides.includes('contradicts') && exact.length >= longEnough;
    if (agreement > 0 || isAlone) found.push({ start, end, agreement });
  }
  return found;
}

/** The one that agrees best. `ambiguous`: nothing tells which of several. */
export function bestOf<Found extends Candidate>(
  candidates: readonly Found[],
): Result<Found, 'missing' | 'ambiguous'> {
  const most = Math.max(0, ...candidates.map(({ agreement }) => agreement));
  const [best, another] = candidates.filter(({ agreement }) => agreement === most);
  if (!best) return fail('missing');
  return another ? fail('ambiguous') : succeed(best);
}

/** White space of every kind as single spaces. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** "3.1" is not in "13.1", nor in "3.15", and "ate" is not in "rate". */
function isWhole(text: string, start: number, end: number): boolean {
  const joins = (left: string, right: string) => /[\p{L}\p{N}]/u.test(left) && /[\p{L}\p{N}]/u.test(right);
  const isNumberCut =
    /\d[.,]$/.test(text.slice(Math.max(0, start - 2), start)) && /\d/.test(text[start] ?? '');
  const isNumberGoingOn = /\d/.test(text[end - 1] ?? '') && /^[.,]\d/.test(text.slice(end, end + 2));
  return (
    !joins(text[start - 1] ?? '', text[start] ?? '') &&
    !joins(text[end - 1] ?? '', text[end] ?? '') &&
    !isNumberCut &&
    !isNumberGoingOn
  );
}

type Side = 'agrees' | 'contradicts' | 'silent';

/** More than a side can be, with all the white space that may be in it. */
const reach = 400;

function sideBefore(text: string, start: number, kept: string): Side {
  const [side, now] = [bare(kept), bare(text.slice(Math.max(0, start - reach), start))];
  if (side === '') return 'silent'; // nothing was known of it
  if (side.length < fewestLetters) return now === side && start <= reach ? 'agrees' : 'silent';
  return now.endsWith(side) ? 'agrees' : 'contradicts';
}

function sideAfter(text: string, end: number, kept: string): Side {
  const [side, now] = [bare(kept), bare(text.slice(end, end + reach))];
  if (side === '') return 'silent';
  if (side.length < fewestLetters) return now === side ? 'agrees' : 'silent';
  return now.startsWith(side) ? 'agrees' : 'contradicts';
}

/** Without white space: where a page puts it is its own affair. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
