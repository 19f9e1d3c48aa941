/** The fewest characters worth a message of its own. */
const least = 60;

/** Before each of several messages: which of how many. */
const numbered = (at: number, of: number) => `(${at}/${of}) `;
const longestNumber = numbered(99, 99).length;

/**
 * Cut a message into as few as its box asks for: between paragraphs where that is enough, else between sentences, else
 * between words. Each says which it is, such as `(1/2) `. Nothing is left out, and no word is cut, but one that is longer
 * than a message.
 *
 * @param room - Characters (UTF-16 code units) that fit. Undefined: no limit.
 * @returns The messages. Empty when the box has no room worth writing in.
 */
export function splitMessage(text: string, room?: number): string[] {
  if (room === undefined || text.length <= room) return [text];
  if (room < least) return [];
  const parts = pack(paragraphsOf(text), room - longestNumber);
  return parts.map((part, at) => numbered(at + 1, parts.length) + part);
}

type Piece = {
  words: string /** What stands before it, where it is not the first of its message. */;
  gap: string;
};

function pack(pieces: Piece[], room: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { words, gap } of pieces.flatMap(piece => cutToFit(piece, room))) {
    if (part && part.length + gap.length + words.length > room) {
      parts.push(part);
      part = '';
    }
    part += (part && gap) + words;
  }
  return part ? [...parts, part] : parts;
}

/** A piece, or the smaller pieces it must be cut into. */
function cutToFit(piece: Piece, room: number): Piece[] {
  if (piece.words.length <= room) return [piece];
  for (const cut of [/(?<=[.!?…]["”»')\]]*)\s+/u, /\s+/u]) {
    const smaller = piece.words.split(cut);
    if (smaller.length > 1)
      return smaller.flatMap((words, at) => cutToFit({ words, gap: at === 0 ? piece.gap : ' ' }, room));
  }
  const pieces = Math.ceil(piece.words.length / room);
  return Array.from({ length: pieces }, (_, at) => ({
    words: piece.words.slice(at * room, (at + 1) * room),
    gap: at === 0 ? piece.gap : '',
  }));
}

function paragraphsOf(text: string): Piece[] {
  return text.split(/\n\n+/).map((words, at) => ({ words, gap: at === 0 ? '' : '\n\n' }));
}

/** The same words for a box with a single line. */
export function asOneLine(text: string): string {
  return text
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .join('; ');
}
