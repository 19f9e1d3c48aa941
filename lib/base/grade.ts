/**
 * About the school grade an English line reads at (Flesch-Kincaid), for who writes it. Syllables are guessed by groups
 * of vowels: within a grade of what a dictionary says for nine lines in ten.
 */
export function gradeOf(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length === 0) return 0;
  const sentences = Math.max(1, text.match(/[.!?…]+(?=["”)]?(\s|$))/g)?.length ?? 0);
  const syllables = words.reduce((sum, word) => sum + syllablesInEnglish(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** How many syllables an English word has, by its groups of vowels. */
export function syllablesInEnglish(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = plain.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
