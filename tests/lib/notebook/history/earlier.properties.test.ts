import fc from 'fast-check';
import { expect, it } from 'vitest';

import { mergeUpdates } from '../../../../lib/notebook/document';
import type { Visit } from '../../../../lib/notebook/visit';
import { clock, createDesk, expectValue, openNotebook, wait } from '../builders';
import { deed, verbs } from '../deeds';
import { fill } from '../filled';

const dayMs = 24 * 3_600_000;
const today = () => {
  const date = new Date(clock.ms);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** What is done on one day, how many days pass after it, and whether the computer is started anew. */
const daySpan = fc.record({
  deeds: fc.array(deed, { minLength: 1, maxLength: 8 }),
  pass: fc.integer({ min: 1, max: 3 }),
  restart: fc.boolean(),
  compact: fc.boolean(),
});

/** Live through the days with two panels on one desk. Returns how the visit read at the end of each day it was changed. */
async function live(days: (typeof daySpan extends fc.Arbitrary<infer Day> ? Day : never)[]) {
  const desk = createDesk();
  const open = async () => [await openNotebook(desk.openJournal()), await openNotebook(desk.openJournal())];
  let notebooks = await open();
  const made = await expectValue(notebooks[0]!.newVisit());
  await fill(made);
  const { id } = made.visit.value;
  const openBoth = () => Promise.all(notebooks.map(notebook => expectValue(notebook.openVisit(id))));
  let visits = await openBoth();
  const ends = new Map<string, Visit>([[today(), made.visit.value]]);
  for (const { deeds, pass, restart, compact } of days) {
    const count = desk.updates.get(`private:${id}`)!.length;
    for (const { panel, at, word, verb } of deeds) verbs[verb](visits[panel]!, at, word);
    if (desk.updates.get(`private:${id}`)!.length > count) ends.set(today(), visits[0]!.visit.value);
    if (compact) desk.updates.set(`private:${id}`, [mergeUpdates(desk.updates.get(`private:${id}`)!)]);
    if (restart) {
      for (const notebook of notebooks) await notebook.close();
      notebooks = await open();
      visits = await openBoth();
    }
    wait(pass * dayMs);
  }
  return { notebook: notebooks[0]!, visit: visits[0]!, ends };
}

it('lists every day but the last with a change, each as the visit read when it ended', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(daySpan, { minLength: 1, maxLength: 6 }), async days => {
      const { notebook, visit, ends } = await live(days);
      const earlier = await expectValue(notebook.readEarlier(visit.visit.value.id));
      const expected = [...ends].slice(0, -1).reverse();
      expect(earlier.map(({ at, visit: was }) => [at, was])).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

it('goes back to any of them in one step, and one Undo takes that back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(daySpan, { minLength: 2, maxLength: 5 }), fc.nat(), async (days, choice) => {
      const { notebook, visit } = await live(days);
      const before = visit.visit.value;
      const earlier = await expectValue(notebook.readEarlier(before.id));
      fc.pre(earlier.length > 0);
      const version = earlier[choice % earlier.length]!;
      await expectValue(visit.goBackTo(version));
      expect(visit.visit.value).toEqual(version.visit);
      const isSame = JSON.stringify(before) === JSON.stringify(version.visit);
      if (!isSame) visit.undo();
      expect(visit.visit.value).toEqual(before);
      if (!isSame) visit.redo();
      expect(visit.visit.value).toEqual(version.visit);
    }),
    { numRuns: 60 },
  );
});
