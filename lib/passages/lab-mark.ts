/** How a lab marked a value of its own. We repeat it; we never mark one ourselves. */
export type LabMark = 'high' | 'low';

const marks: Record<string, LabMark> = {
  h: 'high',
  hh: 'high',
  high: 'high',
  l: 'low',
  ll: 'low',
  low: 'low',
};

/** `5.4 H`, `11.9 (L)`, `142 High`: a number, then the mark by itself. A unit may come between. */
const afterNumber =
  /(?:^|\s)[<>]?\d[\d.,]*\s*(?:[a-zµ%]+\/[a-zµ0-9.]+\s*|%\s*)?\(?\[?(HH?|LL?|High|Low|HIGH|LOW)\]?\)?(?=$|[\s,;|.])/u;

/** The lab's mark in a line of text, or undefined when it has none, or both. */
export function labMarkIn(line: string): LabMark | undefined {
  const found = afterNumber.exec(line)?.[1];
  const again = found && afterNumber.exec(line.slice(line.indexOf(found) + found.length))?.[1];
  const [mark, other] = [found, again].map(text => marks[text?.toLowerCase() ?? '']);
  return other && other !== mark ? undefined : mark;
}

/** The lab's mark in a row of a table: a cell that says only that, in a row that has a value. */
export function labMarkInRow(cells: string[]): LabMark | undefined {
  const texts = cells.map(cell => cell.trim());
  if (!texts.some(text => /^[<>]?\d/.test(text))) return undefined;
  const found = texts.flatMap(text => marks[text.replace(/^[([*]+|[)\]*]+$/g, '').toLowerCase()] ?? []);
  if (new Set(found).size > 1) return undefined;
  return found[0] ?? texts.map(labMarkIn).find(mark => mark !== undefined);
}
