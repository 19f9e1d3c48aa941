import type * as Y from 'yjs';

/** Whose words these are: typed by the client or the specialist, or brought from a portal page, a pack or an AI. */
export const voices = ['client', 'specialist', 'portal', 'pack', 'ai'] as const;
export type Voice = (typeof voices)[number];

/** A stretch of a text by one author. */
export type Span = { text: string; voice: Voice };

/** A sentence, and whose words are in it: who wrote most of it comes first. */
export type Sentence = { text: string; voices: Voice[] };

export type Counts = Record<Voice, number>;

/** The attribute of a text that keeps the mark. Words without it are the client's. */
const mark = 'voice';

/** The authors of a text, in reading order. A mark that is not one of ours reads as the client's. */
export function readSpans(text: Y.Text): Span[] {
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
    target.insert(place, words, voice === 'client' ? {} : { [mark]: voice });
    place += words.length;
  }
}

export function textOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join('');
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

/** Part a text into its sentences, each with its authors. */
export function sentencesOf(spans: readonly Span[]): Sentence[] {
  const text = textOf(spans);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const piece of text.match(/[^.?!…\n]*[.?!…\n]*\s*/gu) ?? []) {
    const end = start + piece.length;
    if (piece.trim()) {
      sentences.push({ text: piece.trim(), voices: byWords(countWords(cut(spans, start, end))) });
    }
    start = end;
  }
  return sentences;
}

/** Words by author. A word with letters of two belongs to whoever began it. */
export function countWords(spans: readonly Span[]): Counts {
  const counts = Object.fromEntries(voices.map(voice => [voice, 0])) as Counts;
  let isInside = false;
  for (const { text, voice } of spans) {
    for (const piece of text.match(/[\p{L}\p{N}'’-]+|[^\p{L}\p{N}'’-]+/gu) ?? []) {
      const isWord = /[\p{L}\p{N}]/u.test(piece);
      if (isWord && !isInside) counts[voice]++;
      isInside = isWord;
    }
  }
  return counts;
}

function byWords(counts: Counts): Voice[] {
  return voices.filter(voice => counts[voice] > 0).sort((a, b) => counts[b] - counts[a]);
}

/** The stretch `[start, end)`, in UTF-16 code units. */
function cut(spans: readonly Span[], start: number, end: number): Span[] {
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
