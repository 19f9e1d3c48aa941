/** `qu` and, before e and i, `gu` are consonants. */
const silentU = /qu(?=[eéií])|gu(?=[eéií])/g;
/** Two strong vowels, or a strong one and a weak one with an accent, stand in two syllables: `le-er`, `dí-a`. */
const hiatus = /([aeoáéó])(?=[aeoáéóíú])|([íú])(?=[aeoáéó])/g;
/** A y after a vowel ends its syllable, as in `muy`; the word `y` is one by itself. */
const vowels = /[aeiouáéíóúü]+y?(?![aeiouáéíóú])|[aeiouáéíóúü]+|^y$/g;

/** How many syllables a Spanish word has. Of letters in capitals, such as `VIH`, each is said by its name. */
export function syllablesInSpanish(word: string): number {
  if (/^\p{Lu}{2,}$/u.test(word)) return word.length;
  const parted = word.toLowerCase().replace(silentU, 'k').replace(hiatus, '$1$2-');
  return Math.max(1, parted.match(vowels)?.length ?? 0);
}

/**
 * How easily a Spanish text reads, by Fernández-Huerta: from 0 to about 100; 70 and more is "fairly easy", what six
 * years of school read.
 *
 * 206.84 − 0.60 × syllables in 100 words − 1.02 × words in a sentence. From J. Fernández Huerta, "Medidas sencillas
 * de lecturabilidad", Consigna 214 (1959), pages 29 to 32, in the reading of G. Law, "Error in the Fernandez Huerta
 * readability formula" (2011): the paper's own example is right with words in a sentence, not sentences in 100 words.
 */
export function easeInSpanish(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return 100;
  const sentences = Math.max(1, text.match(/[.!?…]+(?=\s|$)/g)?.length ?? 0);
  const syllables = words.reduce((sum, word) => sum + syllablesInSpanish(word), 0);
  return 206.84 - 60 * (syllables / words.length) - 1.02 * (words.length / sentences);
}
