import { wordsOf } from '../../lib/jargon/pack-text';

/** Syllables of Spanish are its groups of vowels, but for two strong ones, or an accented weak one, side by side. */
function syllablesOf(word: string): number {
  const parted = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])|gu(?=[eiéí])/g, 'k')
    .replace(/([aeoáéó])(?=[aeoáéóíú])|([íú])(?=[aeo])/g, '$1$2-');
  return Math.max(1, (parted.match(/[aeiouáéíóúü]+/g) ?? []).length);
}

/** Fernández-Huerta: 70 and more is "fairly easy" (RULES.md 3.2). Of all lines together: one line is too short for it. */
export function easeOf(lines: string[]): number {
  const words = lines.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.84 - 60 * (syllables / words.length) - 1.02 * (words.length / lines.length);
}
