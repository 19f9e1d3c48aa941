import type { Locale } from '../base/localize';

/** The same line in every language we speak: its id stays, so that a sheet can show two languages side by side. */
export type Lines = Record<Locale, string>;

/** A kind of visit, such as a test result, and the doors a pack opens for it. */
export type VisitKind = {
  /** The same in every pack: `test-result`. What a visit keeps as its `kind`. */
  id: string;
  name: Lines;
  /** A page of boxes that goes with it, by the id of its form. */
  form?: 'not-working' | undefined;
  starters: VisitStarter[];
  /** The name of the pack it came from. */
  from: string;
};

/**
 * The beginning of a sentence that only the person can end. A pack never asks a whole question: it would be the pack's
 * question, in the person's mouth (FEATURES.md B15).
 */
export type VisitStarter = {
  /** `pack/kind/number`. */
  id: string;
  /** Ends in `…`. */
  begins: Lines;
  /** Whom it asks: those who treat, or those who pay. */
  for: 'doctor' | 'plan';
};

/** What a field holds when the person goes through the door: the beginning and a space, ready to be gone on with. */
export function beginningOf({ begins }: Pick<VisitStarter, 'begins'>, locale: Locale): string {
  return begins[locale].replace(/\s*…$/, ' ');
}

/** One kind for each id. A later pack's kind takes the place of an earlier one's. */
export function mergeKinds(kinds: readonly VisitKind[]): VisitKind[] {
  return [...new Map(kinds.map(kind => [kind.id, kind])).values()];
}
