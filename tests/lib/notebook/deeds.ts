import fc from 'fast-check';

import { noteKinds } from '../../../lib/notebook/items/item';
import type { ItemName } from '../../../lib/notebook/items/shapes';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { questionStatuses } from '../../../lib/notebook/questions/question';
import { type VisitText, visitTexts } from '../../../lib/notebook/visit';
import { ask } from './builders';

/** Something a person may do to a visit, in one of two panels. */
export type Deed = { panel: 0 | 1; at: number; word: string; verb: keyof typeof verbs };

const at = <Item>(items: readonly Item[], index: number) => items[index % items.length]!;
const texts = Object.keys(visitTexts) as VisitText[];
const lists = ['notes', 'nextSteps', 'promises', 'deeds', 'barriers'] as const satisfies ItemName[];
const questionOf = ({ visit }: OpenVisit, index: number) =>
  visit.value.questions.length > 0 ? at(visit.value.questions, index).id : '';
const itemOf = ({ visit }: OpenVisit, index: number) => {
  const name = at(lists, index);
  const items: { id: string }[] = visit.value[name];
  return { name, id: items.length > 0 ? at(items, index).id : '' };
};

export const verbs = {
  text: (visit, index, word) => visit.setText(at(texts, index), word),
  ask: (visit, _, word) => ask(visit, word),
  mark: (visit, index) =>
    visit.markQuestion(questionOf(visit, index), { status: at(questionStatuses, index) }),
  tag: (visit, index) => visit.tagQuestion(questionOf(visit, index), `tag-${index % 4}`, index % 3 > 0),
  answer: (visit, index, word) => visit.setAnswer(questionOf(visit, index), word),
  drop: (visit, index) => visit.removeQuestion(questionOf(visit, index)),
  details: (visit, index) => visit.set({ minutes: 1 + (index % 60), hardest: questionOf(visit, index) }),
  add: (visit, index, word) =>
    visit[at(lists, index)].add({ text: word, kind: at(noteKinds, index), what: word } as never),
  remove: (visit, index) => {
    const { name, id } = itemOf(visit, index);
    visit[name].remove(id);
  },
  move: (visit, index) => {
    const { name, id } = itemOf(visit, index);
    visit[name].move(id);
  },
  box: (visit, index, word) => visit.setBox(`form/${index % 3}`, word),
  path: (visit, _, word) => visit.setPath('prepare', { step: word, skipped: [], finishedAt: '' }),
  undo: visit => visit.undo(),
} satisfies Record<string, (visit: OpenVisit, index: number, word: string) => unknown>;

export const deed: fc.Arbitrary<Deed> = fc.record({
  panel: fc.constantFrom(0, 1),
  at: fc.nat(30),
  word: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  verb: fc.constantFrom(...(Object.keys(verbs) as (keyof typeof verbs)[])),
});
