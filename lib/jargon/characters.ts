import {
  accent,
  apostrophe,
  capital,
  firstLetter,
  hyphen,
  invisible,
  small,
  space,
  symbol,
  wall,
} from './kernel/kinds';

/** Put between blocks of text that do not read on into each other. No term is found across it. */
export const blockBreak = '\u001e';

const hyphens = '-\u2010\u2011\u2012\u2013';
const apostrophes = "'\u2019\u02bc\uff07";
const invisibles = /\p{Cf}/u;
/** Marks that any script may use: they never make another letter of it. */
const accents = /\p{Script=Inherited}/u;
const letters = /[\p{L}\p{M}\p{N}]/u;

/** What a character is, by UTF-16 code unit. 0: not looked at yet, or half of a pair, which says nothing by itself. */
export const known = new Uint16Array(0x10000);
for (let code = 0; code < 0x80; code += 1) known[code] = kindOf(String.fromCharCode(code));

/** What stands at a place in a text: a kind, or a letter. Before and after the text is a wall. */
export function characterAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? characterWithin(text, at) : wall;
}

/** The same, for a place known to be in the text. */
function characterWithin(text: string, at: number): number {
  return known[text.charCodeAt(at)] || lookAt(text, at);
}

/**
 * The same for a character no table knows yet. Emoji are symbols; both halves of a rare letter are letters. A half
 * without its other is nothing: it must not make a letter with another such half when what is between them is left out.
 */
export function lookAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdfff) {
    const kind = kindOf(String.fromCharCode(code));
    known[code] = kind;
    return kind;
  }
  const isSecondHalf = code >= 0xdc00;
  const first = isSecondHalf ? text.charCodeAt(at - 1) : code;
  const second = isSecondHalf ? code : text.charCodeAt(at + 1);
  const isPair = first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second <= 0xdfff;
  if (!isPair) return invisible;
  return letters.test(String.fromCharCode(first, second)) ? code : symbol;
}

function kindOf(character: string): number {
  if (character === blockBreak) return wall;
  if (hyphens.includes(character)) return hyphen;
  if (apostrophes.includes(character)) return apostrophe;
  if (invisibles.test(character)) return invisible;
  if (accents.test(character)) return accent;
  if (/\s/.test(character)) return space;
  return letters.test(character) ? letterOf(character) : symbol;
}

/** The small letter without accents. A letter that is two letters when taken apart stays as it is. */
function letterOf(character: string): number {
  // Small again after it was taken apart: of the little raised A a capital comes out.
  const [base = '', next = ''] = character.toLowerCase().normalize('NFKD').toLowerCase();
  const code = base.charCodeAt(0);
  const isOneLetter = code >= firstLetter && (next === '' || accents.test(next));
  return isOneLetter ? code : character.charCodeAt(0);
}

/** By code unit, one more than what `caseOf` says. 0: not looked at yet. */
const cases = new Uint8Array(0x10000);

/** Whether a character is the small or the capital one of two: `small`, `capital`, or 0. */
export function caseOf(code: number): number {
  cases[code] ||= lookAtCase(String.fromCharCode(code)) + 1;
  return cases[code]! - 1;
}

function lookAtCase(character: string): number {
  if (character !== character.toUpperCase()) return small;
  return character === character.toLowerCase() ? 0 : capital;
}
