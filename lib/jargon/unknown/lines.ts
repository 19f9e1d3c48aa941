import type { Span } from '../../anchors/quote';
import { blockBreak } from '../characters';

/** How far around a word its line is looked at. */
const reach = 80;

/** Whether no small letter stands in the same line within reach: then capitals are only shouting. */
export function isInLoudLine(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const line = before.slice(lineStart(before)) + text.slice(start, end) + after.split(lineEnd, 1)[0];
  return line === line.toUpperCase();
}

/** The line or cell a passage stands in. */
export function lineAround(text: string, { start, end }: Span): Span {
  const breaks = [text.lastIndexOf('\n', start - 1), text.lastIndexOf(blockBreak, start - 1)];
  const ends = [text.indexOf('\n', end), text.indexOf(blockBreak, end)].filter(at => at >= 0);
  const from = start === 0 ? 0 : Math.max(...breaks) + 1;
  return { start: from, end: Math.min(text.length, ...ends) };
}

const lineEnd = new RegExp(`[\\n${blockBreak}]`);

function lineStart(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf(blockBreak)) + 1;
}
