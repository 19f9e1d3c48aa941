import { compareFacts } from '../../lib/diagnostics/facts/compare-facts';
import type { Fact } from '../../lib/diagnostics/facts/fact';
import type { Passage, Question, Visit } from '../../lib/notebook/visit';

/** What only one of two texts says: my own words, and a passage or what I wrote down of what they said. */
export type Mismatch = {
  whose: 'mine' | 'theirs';
  fact: Fact;
  /** Where theirs stands. Undefined: in my note of what they said. */
  passage: Passage | undefined;
};

/** People do not read more. */
const mostShown = 4;

/**
 * Hold my own words for an answer against the passages kept with its question; where there is none, against what I
 * noted that they said. What is pointed at is not said to be wrong (FEATURES.md K13). Lengths, days and amounts come
 * before names: of those a passage may have many.
 */
export function findMismatches(visit: Visit, question: Question): Mismatch[] {
  const mine = question.inMyWords;
  if (!mine.trim()) return [];
  const kept = visit.notes.flatMap(note => (note.questionId === question.id ? (note.passage ?? []) : []));
  const passages = [question.passage, ...kept].filter(passage => passage !== undefined);
  const texts: { text: string; passage?: Passage }[] = passages.map(passage => ({
    text: passage.quote.exact,
    passage,
  }));
  if (texts.length === 0 && question.answer.trim()) texts.push({ text: question.answer });
  const found = texts.flatMap(({ text, passage }) => {
    const { onlyMine, onlyTheirs } = compareFacts(mine, text);
    return [
      ...onlyTheirs.map(fact => ({ whose: 'theirs' as const, fact, passage })),
      ...onlyMine.map(fact => ({ whose: 'mine' as const, fact, passage })),
    ];
  });
  const isName = ({ fact }: Mismatch) => Number(fact.kind === 'name');
  return found.sort((a, b) => isName(a) - isName(b)).slice(0, mostShown);
}
