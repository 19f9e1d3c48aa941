import { createStemTable, explainByStem } from './drug-stems';
import { type EverydayWords, isEveryday } from './everyday';
import { basesOf, explainByParts } from './explain-by-parts';
import { isFamiliar } from './familiar';
import type { Explainer, Gloss, UnknownWords } from './gloss';
import { createPartTable, type PartTable } from './word-parts';

/** Shorter words are abbreviations, or nothing. */
const shortestWord = 5;
const shortestAbbreviation = 3;
const longestWord = 40;
/** A beginning or an end of this many letters makes a word look medical. */
const hintLength = 4;

/**
 * Make the function that explains words no pack has. Making it takes a few milliseconds, a word microseconds; it
 * keeps nothing between words, so answers may be kept by folded word.
 *
 * @param everyday - Left out: every word is looked at, as when the filter itself is being made.
 */
export function createExplainer(
  { from, parts, stems, exceptions, familiar }: UnknownWords,
  everyday?: EverydayWords,
): Explainer {
  const partTable = createPartTable(parts);
  const stemTable = createStemTable(stems);
  const hasOtherMeaning = new Set(exceptions);
  const isOurs = new Set(familiar);

  return word => {
    if (word.length < shortestAbbreviation || word.length > longestWord || !/^[a-z]+$/.test(word))
      return undefined;
    if (isOurs.has(word) || (everyday && isEveryday(everyday, word))) return undefined;
    if (word.length < shortestWord) return everyday && unusual(word, false);
    const explained = basesOf(word).some(base => hasOtherMeaning.has(base))
      ? undefined
      : (explainByStem(stemTable, word) ?? explainByParts(partTable, word));
    if (explained) return { ...explained, from };
    if (!everyday || isFamiliar(everyday, word)) return undefined;
    return unusual(word, hasHint(partTable, word));
  };
}

function unusual(word: string, hasHint: boolean): Gloss {
  return {
    source: 'unusual',
    word,
    kind: 'unusual',
    means: { en: '', es: '' },
    pieces: [],
    hasHint,
    from: '',
  };
}

/** Whether a word begins or ends with a part that is long enough to be no accident. */
function hasHint({ byLetters, longest }: PartTable, word: string): boolean {
  for (let length = hintLength; length <= Math.min(longest, word.length); length += 1) {
    const first = byLetters.get(word.slice(0, length));
    if (first?.some(({ kind }) => kind === 'root')) return true;
    const last = byLetters.get(word.slice(-length));
    if (last?.some(({ kind }) => kind === 'suffix')) return true;
  }
  return false;
}
