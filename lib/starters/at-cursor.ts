import { gap } from './question-template';

/** What a person asks for while they write: the words to look for, and the part of the text that what they choose replaces. */
export type Asked = { start: number; end: number; words: string };

/** `/` where a word may begin, and letters right behind it. "and/or", "5/10" and "/ " are none. */
const sign = /(?:^|[\s(¿¡"“«])(\/((?:\p{L}[\p{L}\p{M}\p{N}'’ ,-]{0,40})?))$/u;

/** What is asked for by `/` before the cursor. */
export function askedAt(text: string, cursor: number): Asked | undefined {
  const found = sign.exec(text.slice(0, cursor));
  if (!found) return undefined;
  const [, whole = '', words = ''] = found;
  return { start: cursor - whole.length, end: cursor, words };
}

/** What is asked for by letters typed since a button was pressed with the cursor at `start`. */
export function askedSince(text: string, start: number, cursor: number): Asked | undefined {
  const words = text.slice(start, cursor);
  return cursor < start || words.includes('\n') ? undefined : { start, end: cursor, words };
}

/** Where the next gap is, from a place on; -1 when there is none. */
export function gapFrom(text: string, place: number): number {
  return text.indexOf(gap, place);
}

/** Where the last gap before a place is; -1 when there is none. */
export function gapBefore(text: string, place: number): number {
  return place <= 0 ? -1 : text.lastIndexOf(gap, place - 1);
}
