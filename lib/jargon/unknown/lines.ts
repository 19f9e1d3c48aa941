import type { Span } from '../../anchors/quote';
import { blockBreak } from '../characters';

/** How far around a word its line is looked at. */
const reach = 80;

/** Whether no small letter stands in the same line within reach: then capitals are only shouting. */
export function isInLoudLine(text: string, { start, end }: Span): boolean {
  if (isSmallNear(text, end)) return false; // most often, and quickly seen
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const line = before.slice(lineStart(before)) + text.slice(start, end) + after.split(lineEnd, 1)[0];
  return line === line.toUpperCase();
}

const near = 8;

/** Whether a small letter of ours stands right after a place, in the same line. */
function isSmallNear(text: string, place: number): boolean {
  for (let at = place; at < place + near && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isBreak(code)) return false;
    if (code >= 0x61 && code <= 0x7a) return true;
  }
  return false;
}

/** The line or cell a passage stands in. Reads no further than it goes. */
export function lineAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !isBreak(text.charCodeAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !isBreak(text.charCodeAt(to))) to += 1;
  return { start: from, end: to };
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === blockBreak.charCodeAt(0);
}

const lineEnd = new RegExp(`[\\n${blockBreak}]`);

function lineStart(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf(blockBreak)) + 1;
}
