import type { Span } from '../anchors/quote';
import { type Book, explain } from '../jargon/book';
import { findTerms } from '../jargon/find-terms';
import type { TermIndex } from '../jargon/term-index';
import { findDose } from './dose-words';

/** A word of a dose as the page writes it, and what it means. */
export type DosePart = { text: string; plain: string };

/** A dose as the page writes it, and its words one by one. */
export type UnpackedDose = { text: string; parts: DosePart[] };

/**
 * Unpack the dose wording around a word: what each of its words means, in order. What the dose should be is not ours
 * to say: numbers are left as they stand.
 *
 * @returns Undefined where the word stands in no dose, or no pack knows two of its words.
 */
export function unpackDose(
  { index, book }: { index: TermIndex; book: Book },
  text: string,
  word: Span,
): UnpackedDose | undefined {
  const dose = findDose(text, word);
  if (!dose) return undefined;
  const said = new Set<string>();
  const parts = findTerms(index, text).flatMap(({ start, end, entry }) => {
    if (start < dose.start || end > dose.end) return [];
    const part = { text: text.slice(start, end), plain: explain(book, entry, text).plain };
    if (said.has(part.text.toLowerCase())) return [];
    said.add(part.text.toLowerCase());
    return [part];
  });
  return parts.length < 2 ? undefined : { text: text.slice(dose.start, dose.end), parts };
}
