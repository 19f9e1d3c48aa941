import { cutSpans, type Span, textOf, type Voice, voices } from '../notebook/voices';

/** A sentence, and whose words are in it: who wrote most of it comes first. */
export type Sentence = { text: string; voices: Voice[] };

export type Counts = Record<Voice, number>;

/** Part a text into its sentences, each with its authors. */
export function sentencesOf(spans: readonly Span[]): Sentence[] {
  const text = textOf(spans);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const piece of text.match(/[^.?!…\n]*[.?!…\n]*\s*/gu) ?? []) {
    const end = start + piece.length;
    if (piece.trim()) {
      sentences.push({ text: piece.trim(), voices: byWords(countWords(cutSpans(spans, start, end))) });
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
