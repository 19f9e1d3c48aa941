import { type EverydayWords, isEveryday } from './everyday';

const endings: [ending: string, instead: string][] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['d', ''],
  ['ed', ''],
  ['ied', 'y'],
  ['r', ''],
  ['er', ''],
  ['ers', ''],
  ['or', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ings', ''],
  ['ly', ''],
  ['ily', 'y'],
  ['ally', ''],
  ['ness', ''],
  ['iness', 'y'],
  ['less', ''],
  ['able', ''],
  ['able', 'e'],
  ['ability', 'able'],
  ['ful', ''],
  ['ment', ''],
  ['ments', ''],
  ['ize', ''],
  ['izes', ''],
  ['ized', ''],
  ['izing', ''],
  ['ization', ''],
  ['wise', ''],
  ['like', ''],
  ['ship', ''],
  ['ation', 'e'],
  ['ion', ''],
  ['ions', ''],
  ['ion', 'e'],
];
const beginnings = [
  'un',
  'in',
  'dis',
  're',
  'non',
  'over',
  'under',
  'mis',
  'self',
  'pre',
  'out',
  'co',
  'super',
  'sub',
  'multi',
  'inter',
];
const shortestBase = 4;

/**
 * Whether a word is made of everyday words: with an everyday beginning or ending (`rescheduled`, `walkable`), or of
 * two of them (`handwashing`), or is one with a slip of the hand (`recieve`). Such a word is not an unusual one.
 */
export function isFamiliar(words: EverydayWords, word: string): boolean {
  const has = (base: string) => base.length >= shortestBase && isEveryday(words, base);
  return isInflected(word, has) || isCompound(word, has) || isMisspelled(word, has);
}

type Has = (base: string) => boolean;

function isInflected(word: string, has: Has): boolean {
  const starts = ['', ...beginnings.filter(beginning => word.startsWith(beginning))];
  return starts.some(start => {
    const rest = word.slice(start.length);
    return (start !== '' && has(rest)) || basesOf(rest).some(has);
  });
}

/** What a word may be without its ending: `stopping` is of `stopping` − `ing` and of `stop`. */
function basesOf(word: string): string[] {
  return endings.flatMap(([ending, instead]) => {
    if (!word.endsWith(ending)) return [];
    const base = word.slice(0, word.length - ending.length) + instead;
    return /([bdgklmnprt])\1$/.test(base) ? [base, base.slice(0, -1)] : [base];
  });
}

function isCompound(word: string, has: Has): boolean {
  for (let at = shortestBase; at <= word.length - shortestBase; at += 1) {
    if (has(word.slice(0, at)) && has(word.slice(at))) return true;
  }
  return false;
}

/** Two letters the wrong way round, or a letter too often or not often enough. */
function isMisspelled(word: string, has: Has): boolean {
  for (let at = 0; at < word.length - 1; at += 1) {
    const [one = '', two = ''] = word.slice(at, at + 2);
    const before = word.slice(0, at);
    const fixed = one === two ? before + word.slice(at + 1) : before + two + one + word.slice(at + 2);
    if (has(fixed)) return true;
    if (has(before + one + word.slice(at))) return true;
  }
  return false;
}
