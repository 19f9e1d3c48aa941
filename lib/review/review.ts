import * as Y from 'yjs';

import { fail, type Result, succeed } from '../base/result';
import { applyUpdates, encodeWhole, mergeUpdates } from '../notebook/document';
import { type SpecialistPen, type SpecialistText, writtenBy } from '../role/specialist-text';
import { type NewSuggestion, readSuggestion, reviewLimits, type Suggestion } from './suggestion';

/** What one specialist says of one plan. The specialist alone writes it. */
export type ReviewDocument = {
  /** Whose it is. The receiver says so, by the key that signed; never the document itself. */
  specialist: string;
  doc: Y.Doc;
  /** By id, each as a whole value. */
  suggestions: Y.Map<unknown>;
  readonly pen: SpecialistPen;
};

export function createReview(specialist: string): ReviewDocument {
  const doc = new Y.Doc();
  return { specialist, doc, suggestions: doc.getMap('suggestions'), pen: { writes: 'specialist' } };
}

/** A copy of a review, of what its owner sent. */
export function openReview(specialist: string, updates: Uint8Array[]): ReviewDocument {
  const review = createReview(specialist);
  applyUpdates(review.doc, updates);
  return review;
}

/** The review as it is sent: what was taken back is not in it. */
export function encodeReview({ doc }: ReviewDocument): Uint8Array {
  return mergeUpdates([encodeWhole(doc)]);
}

/** All suggestions, oldest first. What is not one of ours is left out, and so is all that comes after the most we take. */
export function readSuggestions({ suggestions }: ReviewDocument): Suggestion[] {
  const found: Suggestion[] = [];
  for (const [id, value] of suggestions) {
    const read = readSuggestion(value);
    if (read?.id === id) found.push(read);
  }
  return found.sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id)).slice(0, reviewLimits.suggestions);
}

export function findSuggestion({ suggestions }: ReviewDocument, id: string): Suggestion | undefined {
  const read = readSuggestion(suggestions.get(id));
  return read?.id === id ? read : undefined;
}

/** A specialist's verbs: all of them write in their own document. */
export type ReviewVerbs = {
  /** `too-long`: the words do not fit, or there is no word; one note of experience only, else `too-many`. */
  suggest(suggestion: NewSuggestion): Result<string, 'too-long' | 'too-many'>;
  /** Take a suggestion back. */
  retract(id: string): Result<void, 'missing'>;
  /** The specialist's own words, to be looked at before they are sent: see `lib/role`. */
  draft(text: string): SpecialistText;
};

export function createReviewVerbs(
  review: ReviewDocument,
  { newId, now }: { newId(): string; now(): number },
): ReviewVerbs {
  const { suggestions, doc } = review;
  return {
    suggest(about) {
      const all = readSuggestions(review);
      const isSecond = about.kind === 'experience' && all.some(({ kind }) => kind === 'experience');
      if (isSecond || all.length >= reviewLimits.suggestions) return fail('too-many');
      const id = newId();
      const suggestion = readSuggestion({ ...about, id, at: new Date(now()).toISOString() });
      if (!suggestion) return fail('too-long');
      doc.transact(() => suggestions.set(id, suggestion));
      return succeed(id);
    },
    retract(id) {
      if (!suggestions.has(id)) return fail('missing');
      suggestions.delete(id);
      return succeed();
    },
    draft: text => writtenBy(review.pen, text),
  };
}

/** What a specialist leaves behind: their own promises, and not one word of the client's. */
export function leaveBehind(review: ReviewDocument): { what: string; by: string }[] {
  return readSuggestions(review).flatMap(suggestion =>
    suggestion.kind === 'promise' ? [{ what: suggestion.text, by: suggestion.by }] : [],
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
