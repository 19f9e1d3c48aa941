/**
 * Which words are everyday English: a Bloom filter. It takes 14 bits a word and no letters; one rare word in a
 * thousand passes for an everyday one, and an everyday word never for a rare one.
 */
export type EverydayWords = Int32Array;

const bitsPerWord = 14;
const probes = 10;

/** FNV-1a over the letters of a folded word: the same hash as that of `words.ts`. */
export function hashOf(folded: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < folded.length; at += 1) hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  return hash;
}

/** Make the filter of these folded words, ahead of time. */
export function compileEveryday(words: string[]): EverydayWords {
  const bits = 32 * Math.ceil((Math.max(1, words.length) * bitsPerWord) / 32);
  const filter = new Int32Array(bits / 32);
  for (const word of words) {
    for (const bit of bitsOf(hashOf(word), bits)) filter[bit >>> 5]! |= 1 << (bit & 31);
  }
  return filter;
}

/** Whether a word with this hash is an everyday one. Ten looks at most, and as a rule two for a word that is not. */
export function isEveryday(words: EverydayWords, hash: number): boolean {
  const bits = words.length * 32;
  const step = stepOf(hash);
  for (let probe = 0, at = hash >>> 0; probe < probes; probe += 1, at = (at + step) >>> 0) {
    const bit = at % bits;
    if ((words[bit >>> 5]! & (1 << (bit & 31))) === 0) return false;
  }
  return true;
}

function bitsOf(hash: number, bits: number): number[] {
  const step = stepOf(hash);
  return Array.from({ length: probes }, (_, probe) => (((hash >>> 0) + probe * step) % 2 ** 32) % bits);
}

/** A second hash, odd so that no two looks are at one bit. */
function stepOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) | 1) >>> 0;
}
