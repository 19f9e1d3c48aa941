import type { Locale } from '../../base/localize';
import { english } from './english';
import { spanish } from './spanish';

/** Words that are told by phone, by language. Each list is a power of two long. */
export const spokenWords: Record<Locale, readonly string[]> = { en: english, es: spanish };

/** How many bits each word of a list is worth. */
export function bitsOfWord(words: readonly string[]): number {
  return Math.log2(words.length);
}

/** Say bytes in words, as many as these bits fill. `bytes` must hold as many bits. */
export function sayInWords(bytes: Uint8Array, count: number, words: readonly string[]): string[] {
  const size = bitsOfWord(words);
  let [held, bits, at] = [0, 0, 0];
  return Array.from({ length: count }, () => {
    while (bits < size) {
      held = ((held << 8) | bytes[at++]!) & 0xffffff;
      bits += 8;
    }
    bits -= size;
    return words[(held >> bits) & (words.length - 1)]!;
  });
}
