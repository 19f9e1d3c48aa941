import type { Locale } from '../base/localize';
import { sayInWords, spokenWords } from './words/spoken';

const wordsInPhrase = 4;

/**
 * Make a phrase to be told by phone: four words.
 *
 * In English 44 bits, in Spanish 40. A file sealed with it costs whoever guesses about a second and 256 MB for each
 * guess (age's scrypt at 2^18): at a second each, half of 2^40 guesses are seventeen thousand years of one computer.
 */
export function makePhrase(locale: Locale): string {
  const random = crypto.getRandomValues(new Uint8Array(8));
  return sayInWords(random, wordsInPhrase, spokenWords[locale]).join(' ');
}

/** A phrase as it was typed: any case, any number of spaces, with dashes or commas between, and no accents. */
export function readPhrase(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .join(' ');
}
