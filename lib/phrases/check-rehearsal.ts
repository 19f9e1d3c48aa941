import { gradeOf, syllablesInEnglish } from '../base/grade';
import type { Locale } from '../base/localize';
import { easeInSpanish, syllablesInSpanish } from '../base/spanish';
import { wordsOf } from '../jargon/pack-text';
import type { Said } from './phrase';
import { type Rehearsal, type Turn, tones } from './rehearsal';

/** What is wrong with a rehearsal, in words for who writes it. */
export type RehearsalFault = { reason: 'duplicate' | 'leads-nowhere' | 'hard-to-read'; detail: string };

type Parts = Pick<Rehearsal, 'title' | 'begin' | 'turns'>;

/** RULES.md 3.2. For Spanish it is about a text: a line of six easy words may measure 50, so one line may be below it. */
const highestGrade = 6;
const easeOfOne = 45;
const easeOfAll = 70;
/** In fewer words than these a sentence has no measure; a long word has. */
const fewWords = 6;
const longestWord = { en: 3, es: 5 };

/**
 * Look over a rehearsal: someone who practises must never be stuck, nor meet a line that is hard to say.
 *
 * @returns The first fault. Undefined: it can be used.
 */
export function checkRehearsal(rehearsal: Parts): RehearsalFault | undefined {
  return findTwice(rehearsal.turns) ?? findDeadEnd(rehearsal.turns) ?? findHardLine(rehearsal);
}

function findTwice(turns: readonly Turn[]): RehearsalFault | undefined {
  const twice = turns.find(({ id }, at) => turns.findIndex(other => other.id === id) !== at);
  return twice && { reason: 'duplicate', detail: `"${nameOf(twice.id)}" is there twice` };
}

/** The first place where somebody would be stuck, or that nobody would come to. */
export function findDeadEnd(turns: readonly Turn[]): RehearsalFault | undefined {
  const detail = wrongOpening(turns) ?? wrongStep(turns) ?? noWayOut(turns) ?? neverReached(turns);
  return detail === undefined ? undefined : { reason: 'leads-nowhere', detail };
}

function wrongOpening(turns: readonly Turn[]): string | undefined {
  for (const tone of tones) {
    const opening = turns.filter(({ opens }) => opens === tone);
    if (opening.length !== 1) return `needs one reply that opens "${tone}", and has ${opening.length}`;
    if (opening[0]?.who !== 'them') return `"${nameOf(opening[0]?.id ?? '')}" opens, so it must be theirs`;
  }
  return undefined;
}

function wrongStep(turns: readonly Turn[]): string | undefined {
  const byId = new Map(turns.map(turn => [turn.id, turn]));
  for (const { id, who, next } of turns) {
    if (who === 'them' && next.length === 0) return `after "${nameOf(id)}" there is nothing to say`;
    for (const to of next) {
      const turn = byId.get(to);
      if (!turn) return `"${nameOf(id)}" leads to "${nameOf(to)}", which is not there`;
      if (turn.who === who)
        return `"${nameOf(id)}" and "${nameOf(to)}" are the same side, one after the other`;
    }
  }
  return undefined;
}

function noWayOut(turns: readonly Turn[]): string | undefined {
  const out = new Set(turns.filter(({ who, next }) => who === 'me' && next.length === 0).map(({ id }) => id));
  for (let before = -1; before < out.size; ) {
    before = out.size;
    for (const { id, next } of turns) if (next.some(to => out.has(to))) out.add(id);
  }
  const stuck = turns.find(({ id }) => !out.has(id));
  return stuck && `"${nameOf(stuck.id)}" leads to no end`;
}

function neverReached(turns: readonly Turn[]): string | undefined {
  const reached = new Set(turns.flatMap(({ next }) => next));
  const left = turns.find(({ id, opens }) => !opens && !reached.has(id));
  return left && `nothing leads to "${nameOf(left.id)}"`;
}

function findHardLine({ title, begin, turns }: Parts): RehearsalFault | undefined {
  const all: Said[] = [title, ...(begin ? [begin] : []), ...turns.map(({ says }) => says)];
  for (const locale of ['en', 'es'] as const) {
    const lines = all.filter(said => isSaidIn(said, locale)).map(said => said[locale]);
    const hard = lines.find(line => isHard(line, locale));
    if (hard) return { reason: 'hard-to-read', detail: `"${hard}" is hard to read; use shorter words` };
    if (locale === 'es' && lines.length > 0 && easeInSpanish(lines.join(' ')) < easeOfAll)
      return { reason: 'hard-to-read', detail: 'the Spanish lines are hard to read; use shorter words' };
  }
  return undefined;
}

/** Where a pack has one language only, its words stand for both: they are measured as what they are. */
function isSaidIn({ en, es }: Said, locale: Locale): boolean {
  return locale === 'en' || es !== en;
}

function isHard(line: string, locale: Locale): boolean {
  const words = wordsOf(line);
  const syllablesIn = locale === 'en' ? syllablesInEnglish : syllablesInSpanish;
  if (words.length < fewWords) return words.some(word => syllablesIn(word) > longestWord[locale]);
  return locale === 'en' ? gradeOf(line) > highestGrade : easeInSpanish(line) < easeOfOne;
}

/** The name a turn has in its file. */
function nameOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
