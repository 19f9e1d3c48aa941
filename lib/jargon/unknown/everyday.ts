import { firstTagSlot, isEverydayHash, setEveryday, tagOf } from '../kernel/everyday';
import { hashOfWord } from '../kernel/hash';
import { type Views, viewsOf, workOn } from '../kernel/memory';

/**
 * Which words are everyday English: a table of hashes, without letters. It knows every word it was made of, and
 * takes one rare word in ten thousand for an everyday one.
 */
export type EverydayWords = { bytes: Uint8Array; views: Views };

/** At most so much of the table is full: a word that is not in it is told after a look or two. */
const fullest = 0.7;
const bytesPerSlot = 2;

/** Make the table of these folded words, ahead of time. */
export function compileEveryday(words: string[]): EverydayWords {
  const slots = 2 ** Math.max(5, Math.ceil(Math.log2(words.length / fullest + 1)));
  const tags = new Uint16Array(slots);
  setEveryday(0, slots);
  for (const word of words) {
    const hash = hashOfWord(word);
    let slot = firstTagSlot(hash);
    while (tags[slot] !== 0 && tags[slot] !== tagOf(hash)) slot = (slot + 1) % slots;
    tags[slot] = tagOf(hash);
  }
  return openEveryday(new Uint8Array(tags.buffer));
}

/** Open a table that `compileEveryday` made. */
export function openEveryday(bytes: Uint8Array): EverydayWords {
  return { bytes, views: viewsOf(bytes.slice().buffer as ArrayBuffer) };
}

/** Whether a folded word is an everyday one. A look or two. */
export function isEveryday({ bytes, views }: EverydayWords, folded: string): boolean {
  workOn(views);
  setEveryday(0, bytes.length / bytesPerSlot);
  return isEverydayHash(hashOfWord(folded));
}

/** What stands in the table for a word or phrase that packs call familiar: that it is common alone does not make it so. */
export function asFamiliar(folded: string): string {
  return `${folded} `;
}

/** Whether packs call a folded word or phrase familiar: nobody needs it explained, whatever it is a form of. */
export function isFamiliarPhrase(everyday: EverydayWords, folded: string): boolean {
  return isEveryday(everyday, asFamiliar(folded));
}
