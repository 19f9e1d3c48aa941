/** Words a specialist wrote. Only these are looked at: a client's text is a `string` and does not fit. */
export type SpecialistText = { readonly by: 'specialist'; readonly text: string; readonly [written]: true };

/** What a specialist's own document gives, and a client's does not. */
export type SpecialistPen = { readonly writes: 'specialist' };

const written: unique symbol = Symbol('written by a specialist');

/** Words of the one who holds this pen. Throws for a client's pen, our mistake. */
export function writtenBy(pen: SpecialistPen, text: string): SpecialistText {
  if (pen.writes !== 'specialist') throw new Error('writtenBy: not a specialist');
  return { by: 'specialist', text, [written]: true };
}
