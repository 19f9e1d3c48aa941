import type { PlanDocument, SharedItem } from './plan';
import { countWords } from './voices';

/** How one time of working together went, in shares from 0 to 1. Counts alone, and the client's own. */
export type Went = {
  /** How much of what stood there at the end was in the client's own words. */
  ownWords: number;
  /** How many of the questions were begun by the client. */
  ownAsks: number;
};

/** What the client says of how much help they want. `auto`: as it goes. */
export const dials = ['more', 'auto', 'less'] as const;
export type Dial = (typeof dials)[number];

/** How much is said to the client, from all to little. */
export const helpLevels = ['full', 'some', 'little'] as const;
export type HelpLevel = (typeof helpLevels)[number];

/** Fewer words than these say nothing of whose they are. */
const fewestWords = 5;
/** How far one can come, and from where on less is said. */
const [most, someFrom, littleFrom] = [5, 2, 4];

/**
 * How much help there should be.
 *
 * What the client says counts, whatever happened. Else each time that was mostly the client's own is a step towards less
 * help, and each that was not is a step back: so it comes slowly, and one hard day does not take all of it away.
 *
 * @param went - The earliest first.
 */
export function helpLevelOf(went: readonly Went[], dial: Dial): HelpLevel {
  if (dial !== 'auto') return dial === 'more' ? 'full' : 'little';
  const steps = went.reduce((sum, one) => Math.min(most, Math.max(0, sum + stepOf(one))), 0);
  if (steps >= littleFrom) return 'little';
  return steps >= someFrom ? 'some' : 'full';
}

function stepOf({ ownWords, ownAsks }: Went): -1 | 0 | 1 {
  if (ownWords >= 0.7 && ownAsks >= 0.5) return 1;
  return ownWords < 0.5 || ownAsks < 0.25 ? -1 : 0;
}

/** How it went, by what is on the table. Undefined while there are too few words to say. */
export function wentOf(items: readonly Pick<SharedItem, 'id' | 'spans'>[]): Went | undefined {
  const counts = items.map(({ id, spans }) => ({ id, ...countWords(spans) }));
  const sum = (voice: 'client' | 'specialist') => counts.reduce((all, one) => all + one[voice], 0);
  const typed = sum('client') + sum('specialist');
  if (typed < fewestWords) return undefined;
  const asks = counts.filter(({ id }) => id.startsWith('question/'));
  const own = asks.filter(({ client, specialist }) => client > specialist);
  const ownWords = sum('client') / typed;
  return { ownWords, ownAsks: asks.length === 0 ? ownWords : own.length / asks.length };
}

/** The level as a specialist sees it. */
export function readHelpLevel({ terms }: PlanDocument): HelpLevel {
  return helpLevels.find(level => level === terms.get('help')) ?? 'full';
}

/** Put the level into the plan while a session goes on; `undefined` takes it out. The client's alone. */
export function writeHelpLevel({ terms }: PlanDocument, level: HelpLevel | undefined): void {
  if (level && level !== 'full') {
    if (terms.get('help') !== level) terms.set('help', level);
  } else if (terms.has('help')) terms.delete('help');
}
