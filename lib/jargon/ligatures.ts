/** Letters that a PDF prints as one sign, and how they are spelled. */
const spelled: Record<string, string> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};
const ligature = /[\ufb00-\ufb06]/;

/** A text with each ligature as its letters, and where its places are in the text it was made of. */
export type Spelled = {
  text: string;
  /** The place a passage begins at; of a letter within a ligature, where that begins. */
  startOf: (place: number) => number;
  /** The place a passage ends at; of a letter within a ligature, where that ends. */
  endOf: (place: number) => number;
};

/** Spell the ligatures of a text. Undefined where it has none, as nearly all texts. */
export function spellLigatures(text: string): Spelled | undefined {
  if (!ligature.test(text)) return undefined;
  let whole = '';
  /** For each letter of `whole`, the sign of `text` it is of. */
  const signs: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letters = spelled[text[at]!] ?? text[at]!;
    whole += letters;
    for (let letter = 0; letter < letters.length; letter += 1) signs.push(at);
  }
  return {
    text: whole,
    startOf: place => signs[place] ?? text.length,
    endOf: place => (place === 0 ? 0 : signs[place - 1]! + 1),
  };
}
