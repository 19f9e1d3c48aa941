import { wordsOf } from '../jargon/pack-text';

/**
 * About the school grade a line reads at (Flesch-Kincaid), for who writes it. Syllables are guessed by groups of vowels:
 * within a grade of what a dictionary says for nine lines in ten.
 */
export function gradeOf(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const sentences = Math.max(1, text.match(/[.!?…]+(?=["”)]?(\s|$))/g)?.length ?? 0);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = plain.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

/** A long sentence as two, where a comma and a small word, or a semicolon, parts it. Undefined: it has no such place. */
export function splitSentence(text: string): string | undefined {
  const match = /^(.{12,}?)(?:;|, (?:and|but|so|y|pero))\s+(\S.{7,})$/u.exec(text);
  if (!match) return undefined;
  const [, first = '', second = ''] = match;
  return `${first}. ${second.charAt(0).toUpperCase()}${second.slice(1)}`;
}
