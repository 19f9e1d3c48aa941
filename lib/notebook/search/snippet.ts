import type { Span } from '../../anchors/quote';
import type { Word } from './words';

/** A part of a text to show, and what to mark in it. Offsets are in the snippet, in UTF-16 code units. */
export type Snippet = { text: string; marks: Span[] };

/** In UTF-16 code units: about two lines of the panel, and how much of them may come before the first mark. */
const room = 140;
const before = 40;

/** Cut a text to what is around its first mark. It is cut between words only, with `…` where it was cut. */
export function cutSnippet(text: string, words: Word[], marks: Span[]): Snippet {
  const [first] = marks;
  if (!first || text.length <= room) return { text, marks };
  const opening = words.find(word => word.start >= first.start - before) ?? first;
  const start = first.start <= before ? 0 : opening.start;
  const closing = words.findLast(word => word.end <= start + room) ?? first;
  const end = text.length <= start + room ? text.length : Math.max(closing.end, first.end);

  const [head, tail] = [start > 0 ? '…' : '', end < text.length ? '…' : ''];
  const shift = head.length - start;
  const shown = marks.filter(mark => mark.end <= end);
  return {
    text: head + text.slice(start, end) + tail,
    marks: shown.map(mark => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}
