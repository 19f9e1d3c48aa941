/** A word of a text: how it is compared, and where it stands, `[start, end)` in UTF-16 code units. */
export type Word = { folded: string; start: number; end: number };

const word = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+|[.,]\p{N}+)*/gu;

/** The words and numbers of a text, in order. `3.1` is one, and so is `doctor’s`. */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    folded: foldWord(found),
    start: index,
    end: index + found.length,
  }));
}

/** Lower case, without accents and without an English `’s`. */
export function foldWord(text: string): string {
  // Most words need no folding, and a search is filled with a hundred thousand of them.
  if (/^[a-z0-9]+$/.test(text)) return text;
  const lower = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return lower.replace('’', "'").replace(/'s$/, '');
}

/**
 * Cut a folded word down to what its common endings share, in English or Spanish.
 *
 * It need not be right about grammar: both the words kept and the words looked for go through it, and
 * what reads exactly as asked comes first (`search.ts`). `pills` and `pill`, `medicinas` and `medicina`,
 * `tomando` and `tomar` come out the same.
 */
export function stem(folded: string): string {
  const root = cutVowel(cut(cutPlural(cut(folded, adverbs)), verbs));
  return root
    .replace(/([bdfgmnprst])\1$/, '$1')
    .replace(/z$/, 'c')
    .replace(/y$/, 'i');
}

/** No ending is cut if less than this is left. */
const shortest = 3;

// The first that fits is cut.
const adverbs = ['mente', 'ly'];
const verbs = [
  ...['ieron', 'iendo', 'aban', 'aron', 'ando', 'aba', 'ado', 'ada', 'ido', 'ida'],
  ...['ing', 'ed', 'ar', 'er', 'ir'],
];

function cut(folded: string, endings: string[]): string {
  const ending = endings.find(other => folded.endsWith(other));
  // `bleed` is not `ble` in the past.
  if (ending === undefined || folded.endsWith('eed')) return folded;
  const root = folded.slice(0, -ending.length);
  return root.length >= shortest && /[aeiouy]/.test(root) ? root : folded;
}

function cutPlural(folded: string): string {
  if (folded.length <= shortest || !/[^su]s$/.test(folded)) return folded;
  return /..[^aeiou]ies$/.test(folded) ? `${folded.slice(0, -3)}y` : folded.slice(0, -1);
}

/** The vowel that says who or which in Spanish, and nothing in English: `medicina`, `medicine`. */
function cutVowel(folded: string): string {
  return folded.length > shortest && /[aeo]$/.test(folded) ? folded.slice(0, -1) : folded;
}
