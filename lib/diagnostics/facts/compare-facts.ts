import { findPhrase, foldText } from '../own-list/words';
import type { Differences } from './fact';
import { type ReadFact, readFacts } from './read-facts';

/**
 * Hold my own words against a passage, and point at what one has and the other lacks: "50 % x 2 wk" against "lower to
 * half" leaves the two weeks. It never says who is right, and both can be.
 *
 * A number without what it counts is the same as one with it; a day without its month as one with it.
 */
export function compareFacts(mine: string, theirs: string): Differences {
  const [here, there] = [readFacts(mine), readFacts(theirs)];
  return { onlyMine: missingFrom(here, there, theirs), onlyTheirs: missingFrom(there, here, mine) };
}

function missingFrom(facts: ReadFact[], others: ReadFact[], otherText: string): ReadFact[] {
  const folded = foldText(otherText);
  const missing = facts.filter(fact => {
    if (fact.kind === 'name') return findPhrase(folded, fact.value) === -1;
    return !others.some(other => isSame(fact, other));
  });
  // Said twice, it is pointed at once.
  return missing.filter((fact, at) => missing.findIndex(first => isSame(first, fact)) === at);
}

function isSame(a: ReadFact, b: ReadFact): boolean {
  if (a.kind === b.kind && a.value === b.value) return true;
  if (a.kind === 'day' && b.kind === 'day') return isSameDay(a.value, b.value);
  const isBare = a.kind === 'number' || b.kind === 'number';
  return isBare && a.numeral !== undefined && a.numeral === b.numeral;
}

function isSameDay(a: string, b: string): boolean {
  const isOpen = a.startsWith('*-') || b.startsWith('*-');
  return isOpen && a.slice(a.indexOf('-')) === b.slice(b.indexOf('-')) && a.includes('-') && b.includes('-');
}
