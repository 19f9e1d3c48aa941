import type { Span } from '../anchors/quote';
import { glossOf, idOf, isInSpanish, levelOf } from './book';
import type { Engine } from './find-all';
import { foldPhrase } from './fold-phrase';
import type { Level } from './strictness';
import type { Found } from './term';
import { candidatesIn, writingOf } from './unknown/candidates';
import { type EverydayWords, isEveryday, isFamiliarPhrase } from './unknown/everyday';
import { isOfName } from './unknown/names';

/** What is marked at "many" only. */
const late: Level = 3;
/** A plain ending at most: of "hearing aids" the entry is "hearing aid". */
const longestEnding = 2;
const shortestFamiliar = 4;

/**
 * From which strictness on a found passage is marked, as its entry says, but for how it is written here. A word most
 * people know is marked earlier where it is written in a way most do not: "dry mouth" as "xerostomia", "twice a day"
 * as "BID". A word or phrase that all know is marked late, whatever it is a form of, and so is what belongs to a name.
 */
export function levelOfFound(engine: Engine, text: string, found: Found): Level {
  const { book } = engine;
  const level = levelOf(book, found.entry);
  if (isInSpanish(book, found.entry)) return level;
  if (glossOf(book, found.entry)) return levelOfUnknown(engine, text, found);
  if (isFamiliar(engine, text, found) || isOfName(text, found)) return late;
  return level === late && isHardlyWritten(engine, text, found) ? 2 : level;
}

/** Letters we do not know are as often the name of a clinic or a form as a word of a chart. */
function levelOfUnknown({ book }: Engine, text: string, found: Found): Level {
  const level = levelOf(book, found.entry);
  const gloss = glossOf(book, found.entry);
  if (gloss?.source !== 'unusual' || gloss.hasHint) return level;
  return isAbbreviation(text, found) ? late : level;
}

/** Whether a word most people know is in letters, or in words, that they do not. Never where it stands as its entry has it. */
function isHardlyWritten({ book, everyday }: Engine, text: string, found: Found): boolean {
  const own = foldPhrase(idOf(book, found.entry).replace(/^[^/]*\/~?/, ''));
  const written = foldPhrase(text, found.start, found.end);
  if (written.startsWith(own) && written.length - own.length <= longestEnding) return false;
  if (isAbbreviation(text, found)) return true;
  return [...candidatesIn(text, found)].some(({ folded }) => !isEveryday(everyday, folded));
}

function isAbbreviation(text: string, found: Span): boolean {
  const words = [...candidatesIn(text, found)];
  return words.length === 1 && writingOf(text, words[0]!) === 'capitals';
}

/** Whether packs call a passage familiar, one or several of it. Letters are never taken for a short word: "ER" is not "er". */
function isFamiliar({ everyday }: Engine, text: string, { start, end }: Span): boolean {
  // Not a slice of the text: that would hold on to all of it.
  const folded = foldPhrase(text, start, end);
  const familiar = familiarOf(everyday);
  const known = familiar.get(folded);
  if (known !== undefined) return known;
  const isKnown =
    folded.length >= shortestFamiliar &&
    [folded, folded.replace(/s$/, '')].some(form => isFamiliarPhrase(everyday, form));
  familiar.set(folded, isKnown);
  return isKnown;
}

/** What was asked before. A page says the same words again and again, and only what was found is asked. */
const familiarIn = new WeakMap<EverydayWords, Map<string, boolean>>();

function familiarOf(everyday: EverydayWords): Map<string, boolean> {
  const familiar = familiarIn.get(everyday) ?? new Map<string, boolean>();
  familiarIn.set(everyday, familiar);
  return familiar;
}
