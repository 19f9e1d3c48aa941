import type { Gloss } from './gloss';
import { sentenceOf } from './part-sentence';
import { type PartInWord, type PartTable, takeApart } from './word-parts';

/** What parts must weigh together before we say what a word means. Tried on a labelled list: `docs/words.md`. */
const leastWeight = 4;

/** Everyday English has these beginnings too, so they say little about a word. */
const everydayPrefixes = new Set([
  'trans',
  'sub',
  'inter',
  'extra',
  'pre',
  'post',
  'non',
  'multi',
  'bi',
  'anti',
  'auto',
  'an',
  'super',
  'micro',
  'mono',
  'pan',
  'para',
  'ante',
]);

/** Explain a folded word by its parts, or undefined when they do not explain all of it for certain. */
export function explainByParts(table: PartTable, word: string): Gloss | undefined {
  for (const base of basesOf(word)) {
    const parts = takeApart(table, base);
    if (!parts || !isEnough(parts)) continue;
    const [suffix] = parts.filter(({ part }) => part.kind === 'suffix' || part.kind === 'ending');
    return {
      source: 'word-parts',
      word,
      kind: suffix?.part.names ?? 'body',
      means: sentenceOf(parts.map(({ part }) => part)),
      pieces: parts.map(({ part, letters }) => ({ letters, means: bare(part) })),
      hasHint: true,
      from: '',
    };
  }
  return undefined;
}

/** The word, and the same without a plural or adverb ending: parts say nothing of those. */
export function basesOf(word: string): string[] {
  const bases = [word];
  if (word.endsWith('ally')) bases.push(word.slice(0, -4), word.slice(0, -2));
  if (word.endsWith('s') && !word.endsWith('ss')) bases.push(word.slice(0, -1));
  return bases;
}

/**
 * The evidence rule. Parts of two or three letters are found in words of every sort, so they weigh little; and at
 * least two parts must speak, or one that no other word has, with an ending that only turns it.
 */
function isEnough(parts: PartInWord[]): boolean {
  const weights = parts.map(weightOf);
  const weight = weights.reduce((sum, one) => sum + one, 0);
  const speaking = weights.filter(one => one > 0).length;
  const hasRoot = parts.some(({ part }) => part.kind === 'root');
  const hasSuffix = parts.some(({ part }) => part.kind === 'suffix');
  if (!hasRoot) return speaking === parts.length && weight >= leastWeight + 1;
  // "hepatic", "subcutaneous": an ending and a place say nothing new of a root that no everyday word has.
  if (!hasSuffix && parts.filter(({ part }) => part.kind === 'root').length === 1 && !hasAmount(parts)) {
    return Math.max(...weights) >= 3;
  }
  return weight >= leastWeight && speaking >= 2;
}

function hasAmount(parts: PartInWord[]): boolean {
  return parts.some(({ part }) => part.says === 'amount');
}

function weightOf({ part, letters }: PartInWord): number {
  if (part.kind === 'ending' || everydayPrefixes.has(part.part)) return 0;
  return Math.max(0, Math.min(3, letters.length - 2));
}

function bare({ kind, means }: PartInWord['part']) {
  if (kind === 'root') return means;
  const strip = (text: string) =>
    text
      .replace(/\s*\((?:of|in|from|de|en)\)|\{~?\}|[:,]/g, '')
      .replace(/[()]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return { en: strip(means.en), ...(means.es && { es: strip(means.es) }) };
}
