/** A word of a text, folded, and where it stands: `[start, end)`, in UTF-16 code units. */
export type Token = { word: string; start: number; end: number };

/** A sentence by its words. */
export type Sentence = { tokens: Token[]; isQuestion: boolean; end: number };

/** A phrase of a lexicon, ready to be looked for. */
export type Phrase = { words: string[]; atStart: boolean };

/** Part a text into sentences of words: small letters, straight apostrophes. */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  for (const piece of text.matchAll(/([\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*)|[.?!…;\n¿¡]+/gu)) {
    const [found, word] = piece;
    const end = piece.index + found.length;
    if (word !== undefined) {
      tokens.push({ word: fold(word), start: piece.index, end });
    } else if (tokens.length > 0) {
      sentences.push({ tokens, isQuestion: found.includes('?'), end });
      tokens = [];
    }
  }
  const last = tokens.at(-1);
  if (last) sentences.push({ tokens, isQuestion: false, end: last.end });
  return sentences;
}

export function readPhrase(text: string): Phrase {
  const atStart = text.startsWith('^');
  return { words: (atStart ? text.slice(1) : text).split(' ').map(fold), atStart };
}

/** Whether a phrase stands at this place among the words of a sentence. */
export function standsAt({ words, atStart }: Phrase, tokens: readonly Token[], at: number): boolean {
  if (atStart && at > 0) return false;
  return words.every((word, offset) => {
    const found = tokens[at + offset]?.word;
    if (found === undefined) return false;
    if (!word.startsWith('*')) return found === word;
    return found.length > word.length && found.endsWith(word.slice(1));
  });
}

function fold(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'").toLowerCase();
}
