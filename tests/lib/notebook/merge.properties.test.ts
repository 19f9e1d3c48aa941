import fc from 'fast-check';
import { expect, it } from 'vitest';

import { applyUpdates, createDocument, readVisit } from '../../../lib/notebook/document';
import { noteKinds } from '../../../lib/notebook/items/item';
import type { ItemName } from '../../../lib/notebook/items/shapes';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { questionStatuses } from '../../../lib/notebook/questions/question';
import { type Visit, type VisitText, visitTexts } from '../../../lib/notebook/visit';
import { ask, createDesk, expectValue, openNotebook } from './builders';
import { fill } from './filled';

/** Something a person may do to a visit, in one of two panels that do not hear each other. */
type Deed = { panel: 0 | 1; at: number; word: string; verb: keyof typeof verbs };

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

const verbs = {
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

const deed: fc.Arbitrary<Deed> = fc.record({
  panel: fc.constantFrom(0, 1),
  at: fc.nat(30),
  word: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  verb: fc.constantFrom(...(Object.keys(verbs) as (keyof typeof verbs)[])),
});

function readMerged(id: string, updates: Uint8Array[]): Visit {
  const document = createDocument(id);
  applyUpdates(document.doc, updates);
  return readVisit(document);
}

it('merges what two panels did, in any order, to the same visit in both', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 25 }), fc.nat(), async (deeds, turn) => {
      const desk = createDesk();
      const panels = [desk.openJournal(), desk.openJournal()];
      const first = await expectValue((await openNotebook(panels[0]!)).newVisit());
      await fill(first);
      const { id } = first.visit.value;
      const second = await expectValue((await openNotebook(panels[1]!)).openVisit(id));
      desk.isHolding = true;
      const visits = [first, second];
      for (const { panel, at, word, verb } of deeds) verbs[verb](visits[panel]!, at, word);
      desk.deliver();

      expect(second.visit.value).toEqual(first.visit.value);
      const updates = desk.updates.get(`private:${id}`)!;
      const cut = turn % updates.length;
      const turned = [...updates.slice(cut), ...updates.slice(0, cut)].reverse();
      expect(readMerged(id, turned)).toEqual(first.visit.value);
    }),
    { numRuns: 60 },
  );
});

it('takes back all that one panel did, step by step, whatever it was', async () => {
  const alone = deed.filter(({ verb }) => verb !== 'undo');
  await fc.assert(
    fc.asyncProperty(fc.array(alone, { maxLength: 20 }), async deeds => {
      const desk = createDesk();
      const made = await expectValue((await openNotebook(desk.openJournal())).newVisit());
      await fill(made);
      const { id } = made.visit.value;
      const visit = await expectValue((await openNotebook(desk.openJournal())).openVisit(id));
      const before = visit.visit.value;
      for (const { at, word, verb } of deeds) verbs[verb](visit, at, word);
      const after = visit.visit.value;
      let steps = 0;
      while (visit.undo()) steps++;
      expect(visit.visit.value).toEqual(before);
      for (let step = 0; step < steps; step++) visit.redo();
      expect(visit.visit.value).toEqual(after);
    }),
    { numRuns: 60 },
  );
});
