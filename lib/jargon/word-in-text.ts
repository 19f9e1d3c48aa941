import type { Span } from '../anchors/quote';
import type { Explanation, Found } from './term';

/** A hard word of a text: where it first stands, and how many times it does. */
export type WordInText = Span & { id: string; count: number };

/** Each hard word of a text once, in reading order. Words that can hurt are left to those who asked for them. */
export function onceEach(
  found: readonly Found[],
  meaningOf: (entry: number) => Pick<Explanation, 'id' | 'source'>,
): WordInText[] {
  const words = new Map<number, WordInText>();
  for (const { start, end, entry } of found) {
    const before = words.get(entry);
    if (before) before.count += 1;
    else words.set(entry, { id: meaningOf(entry).id, start, end, count: 1 });
  }
  return [...words].filter(([entry]) => meaningOf(entry).source !== 'hurtful').map(([, word]) => word);
}
