import type { Span } from '../anchors/quote';
import { type Book, explain } from './book';
import { findTerms } from './find-terms';
import type { TermIndex } from './term-index';

/** Where the hard words of a text stand, with their plain meanings. False friends are not hard: they are left out. */
export function findHardWords(
  { book, index }: { book: Book; index: TermIndex },
  text: string,
): (Span & { plain: string })[] {
  return findTerms(index, text).flatMap(({ start, end, entry }) => {
    const { kind, plain } = explain(book, entry, text);
    return kind === 'false-friend' || !plain ? [] : [{ start, end, plain }];
  });
}
