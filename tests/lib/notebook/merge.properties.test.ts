import fc from 'fast-check';
import { expect, it } from 'vitest';

import { applyUpdates, createDocument, readVisit } from '../../../lib/notebook/document';
import type { Visit } from '../../../lib/notebook/visit';
import { createDesk, expectValue, openNotebook } from './builders';
import { deed, verbs } from './deeds';
import { fill } from './filled';

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
