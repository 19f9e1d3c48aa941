import type * as Y from 'yjs';

/**
 * Whose words these are: typed by the client or the specialist, brought from a portal page, a pack or an AI, or pasted by
 * the client, who has not said yet from where.
 */
export const voices = ['client', 'specialist', 'portal', 'pack', 'ai', 'pasted'] as const;
export type Voice = (typeof voices)[number];

/** A stretch of a text by one author. */
export type Span = { text: string; voice: Voice };

/** The attribute of a text that keeps the mark. Words without it are the client's. */
const mark = 'voice';

/** What is written with words of this author. For the client's own, `{}`: else they would take their neighbour's mark. */
export function markOf(voice: Voice): Record<string, string> {
  return voice === 'client' ? {} : { [mark]: voice };
}

/** The authors of a text, in reading order. A mark that is not one of ours reads as the client's. */
export function readSpans(text: Y.Text): Span[] {
  // Yjs knows of most texts that they have no marks: a visit of 500 questions is read anew with each change.
  if (!text._hasFormatting) return text.length > 0 ? [{ text: text.toString(), voice: 'client' }] : [];
  const parts = text.toDelta() as { insert?: unknown; attributes?: Record<string, unknown> }[];
  return joinSpans(
    parts
      .filter((part): part is { insert: string; attributes?: Record<string, unknown> } => {
        return typeof part.insert === 'string';
      })
      .map(({ insert, attributes }) => ({ text: insert, voice: asVoice(attributes?.[mark]) })),
  );
}

/** Write words with the marks of their authors. */
export function insertSpans(target: Y.Text, at: number, spans: Span[]): void {
  let place = at;
  for (const { text, voice } of spans) {
    const words = text.toWellFormed();
    if (words === '') continue;
    target.insert(place, words, markOf(voice));
    place += words.length;
  }
}

/** Say whose the words of one author are after all. Inside a transaction. */
export function changeVoice(target: Y.Text, from: Voice, to: Voice): void {
  let at = 0;
  for (const { text, voice } of readSpans(target)) {
    if (voice === from) target.format(at, text.length, { [mark]: to === 'client' ? null : to });
    at += text.length;
  }
}

export function textOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
}

/** Whether any of it is not the client's own. */
export function hasOthers(spans: readonly Span[]): boolean {
  return spans.some(({ voice }) => voice !== 'client');
}

/** Side by side by one author is one stretch. */
export function joinSpans(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last?.voice === span.voice) last.text += span.text;
    else if (span.text !== '') joined.push({ ...span });
  }
  return joined;
}

/** The stretches of a text whose ends are white space are the same without it. */
export function trimSpans(spans: readonly Span[]): Span[] {
  const whole = textOf(spans);
  const from = whole.length - whole.trimStart().length;
  return cutSpans(spans, from, from + whole.trim().length);
}

/** The stretch `[start, end)`, in UTF-16 code units. */
export function cutSpans(spans: readonly Span[], start: number, end: number): Span[] {
  let at = 0;
  return spans.flatMap(({ text, voice }) => {
    const from = at;
    at += text.length;
    const part = text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return part ? [{ text: part, voice }] : [];
  });
}

function asVoice(value: unknown): Voice {
  return voices.find(voice => voice === value) ?? 'client';
}
