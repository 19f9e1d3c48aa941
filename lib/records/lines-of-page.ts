/** Words as a PDF places them: where their line stands, where they begin and end, and how large they are. */
export type PlacedWords = { text: string; x: number; y: number; width: number; height: number };

/** Put the words of a page into lines: cells of a row are parted by tabs, paragraphs by an empty line. */
export function linesOfPage(words: readonly PlacedWords[]): string {
  const lines = linesOf(words.filter(({ text }) => text.trim() !== ''));
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const gap = before ? Math.abs(before.y - line.y) : 0;
    if (before) text += gap > usualGap(lines) * 1.6 ? '\n\n' : '\n';
    text += textOf(line);
  }
  return text;
}

type Line = { y: number; height: number; words: PlacedWords[] };

/** A PDF counts upwards, and writes in any order. What stands within half a letter of a line is on it. */
function linesOf(words: readonly PlacedWords[]): Line[] {
  const lines: Line[] = [];
  for (const word of words.toSorted((a, b) => b.y - a.y)) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - word.y) <= Math.max(last.height, word.height) / 2) last.words.push(word);
    else lines.push({ y: word.y, height: word.height, words: [word] });
  }
  return lines;
}

/** As wide as this, a space parts two columns. */
const columnGap = 2;

function textOf({ words, height }: Line): string {
  let text = '';
  let end: number | undefined;
  for (const { text: own, x, width } of words.toSorted((a, b) => a.x - b.x)) {
    const gap = end === undefined ? 0 : x - end;
    if (end !== undefined)
      text += gap > height * columnGap ? '\t' : gap > height * 0.15 && !/\s$/.test(text) ? ' ' : '';
    text += own;
    end = x + width;
  }
  return text.replace(/ +\t/g, '\t').trim();
}

function usualGap(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, at) => Math.abs(lines[at]!.y - line.y));
  const sorted = gaps.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.POSITIVE_INFINITY;
}
