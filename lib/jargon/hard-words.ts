import type { Span } from '../anchors/quote';
import { explain } from './book';
import { type Engine, findAll } from './find-all';

/**
 * Where the hard words of a text stand, with their plain meanings. False friends are not hard, and of words no pack
 * has we are not sure enough: they are left out.
 *
 * @param locale - The reader's language.
 */
export function findHardWords(engine: Engine, text: string, locale = 'en'): (Span & { plain: string })[] {
  return findAll(engine, text).flatMap(({ start, end, entry }) => {
    const { source, plain } = explain(engine.book, entry, text, locale);
    return source === 'pack' && plain ? [{ start, end, plain }] : [];
  });
}
