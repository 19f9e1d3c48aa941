/**
 * What a character is to the matcher. Letters and digits have no kind of their own: they are the number of the
 * small letter without accents that they count as, which is always `firstLetter` or more.
 */
export const symbol: i32 = 1;
export const space: i32 = 2;
export const hyphen: i32 = 3;
export const apostrophe: i32 = 4;
/** An accent on the letter before it. Part of the word, and of no account. */
export const accent: i32 = 5;
/** Soft hyphens, zero-width and direction marks. Of no account inside a word. */
export const invisible: i32 = 6;
/** The end of a block. */
export const wall: i32 = 7;
export const firstLetter: i32 = 0x30;

/** Bits that say of a character that it has another form, and is the small or the capital one. */
export const small: i32 = 1;
export const capital: i32 = 2;

/** Marks of an outcome: what it takes to be written so. */
export const inCapitals: i32 = 1;
/** In capitals, and a common word when it is not: `ALL`, `IT`. */
export const isCommonWord: i32 = 2;
/** May be followed by 's, s, es, or ies in place of its y. */
export const takesPossessive: i32 = 4;
export const takesS: i32 = 8;
export const takesEs: i32 = 16;
export const takesIes: i32 = 32;
/** In capitals but for its last letter: `DTs`. */
export const endsInSmallS: i32 = 64;

/** "IMCJ", and a number to raise when the layout, the hash or the folding of characters changes. */
export const magic: i32 = 0x4a434d49;
export const version: i32 = 3;
/** Of the numbers before the sections: magic, version, number of terms, length of each section and of the letters. */
export const headerLength: i32 = 12;
