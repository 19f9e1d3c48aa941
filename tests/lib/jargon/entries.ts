import { compileIndex } from '../../../lib/jargon/compile-index';
import { findTerms } from '../../../lib/jargon/find-terms';
import type { FalseFriend, Term } from '../../../lib/jargon/term';
import { openIndex, type TermIndex } from '../../../lib/jargon/term-index';
import type { EverydayWords } from '../../../lib/jargon/unknown/everyday';

/** A term with a dull value in every field. */
export function term(name: string, rest: Partial<Term> = {}): Term {
  return { id: `test/${name}`, term: name, forms: [], kind: 'condition', plain: 'A meaning.', ...rest };
}

/** A false friend with a dull value in every field. */
export function friend(name: string, rest: Partial<FalseFriend> = {}): FalseFriend {
  const id = `test/~${name}`;
  return {
    id,
    term: name,
    forms: [],
    daily: 'In daily life.',
    chart: 'In a chart.',
    near: [],
    notNear: [],
    ...rest,
  };
}

/** @param everyday - Then words in neither are found as well. */
export function indexOf(
  terms: Term[],
  falseFriends: FalseFriend[] = [],
  everyday?: EverydayWords,
): TermIndex {
  const opened = openIndex(compileIndex(terms, falseFriends), { everyday: everyday?.bytes });
  if (!opened.ok) throw new Error(opened.code);
  return opened.value;
}

/** What is found in a text, as `passage=term`, false friends as `passage=~term`. */
export function finder(
  terms: (Term | string)[],
  falseFriends: FalseFriend[] = [],
): (text: string) => string[] {
  const entries = terms.map(entry => (typeof entry === 'string' ? term(entry) : entry));
  const index = indexOf(entries, falseFriends);
  const names = [...entries, ...falseFriends].map(({ id }) => id.replace('test/', ''));
  return text =>
    findTerms(index, text).map(({ start, end, entry }) => `${text.slice(start, end)}=${names[entry]}`);
}
