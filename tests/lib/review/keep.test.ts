import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';

import { forgetShared, keepPlan, keepReview, planId } from '../../../lib/review/keep';
import { readItems, writeItem } from '../../../lib/review/plan';
import { createReviewVerbs, readSuggestions } from '../../../lib/review/review';
import { settle, share, sharedIds, withdraw } from '../../../lib/review/share';
import { readTogether } from '../../../lib/review/together';
import { openVault } from '../../../lib/vault/vault';
import { ask, createDesk, expectValue, listed, openNotebook } from '../notebook/builders';
import { createLocks } from '../vault/builders';
import { tools } from './builders';

/** A visit of a notebook, with the plan beside it. */
async function atHome(desk = createDesk()) {
  const journal = desk.openJournal();
  const notebook = await openNotebook(journal);
  const visit = await expectValue(notebook.newVisit({ with: 'Dr. Osei' }));
  const id = visit.visit.value.id;
  ask(visit, 'Is it the new medicine?');
  ask(visit, 'What else is there?');
  const taken = await expectValue(notebook.takeDocument(id));
  const kept = await expectValue(keepPlan(journal, id));
  return {
    desk,
    journal,
    notebook,
    visit,
    id,
    taken,
    kept,
    sides: { own: taken.document, plan: kept.document },
  };
}

describe('what is shared', () => {
  it('is there again in the real vault, which misses nothing', async () => {
    const name = crypto.randomUUID();
    const locks = createLocks();
    const vault = await expectValue(openVault(name, { locks }));
    const kept = await expectValue(keepPlan(vault.journal, 'v1'));
    writeItem(kept.document, 'question/q1', {
      spans: [{ text: 'Why?', voice: 'specialist' }],
      place: { first: true, order: 0 },
    });
    await expectValue(vault.journal.flush());
    await vault.close();
    const again = await expectValue(openVault(name, { locks }));
    const notebook = await openNotebook(again.journal);
    expect([notebook.visits.value, notebook.setAside.value]).toEqual([[], []]);
    const plan = await expectValue(keepPlan(again.journal, 'v1'));
    expect(readItems(plan.document)).toMatchObject([{ first: true, spans: [{ voice: 'specialist' }] }]);
    await again.close();
    await deleteDB(name);
  });

  it('is there after a start, and the rest of the notebook knows nothing of it', async () => {
    const { desk, id, visit, sides } = await atHome();
    const first = visit.visit.value.questions[0]!.id;
    share(sides, [{ id: `question/${first}` }]);
    expect(listed(visit)).toEqual(['1. What else is there?']);

    const journal = desk.openJournal();
    const notebook = await openNotebook(journal);
    expect(notebook.visits.value).toHaveLength(1);
    expect(notebook.setAside.value).toEqual([]);
    const taken = await expectValue(notebook.takeDocument(id));
    const kept = await expectValue(keepPlan(journal, id));
    const again = { own: taken.document, plan: kept.document };
    settle(again);
    expect(readItems(again.plan).map(({ text }) => text)).toEqual(['Is it the new medicine?']);
    expect(readTogether(again).questions.map(({ text }) => text)).toEqual([
      'Is it the new medicine?',
      'What else is there?',
    ]);
    expect(withdraw(again, sharedIds(again.plan))).toHaveLength(1);
    const back = await expectValue(notebook.openVisit(id));
    expect(listed(back)).toEqual(['1. Is it the new medicine?', '2. What else is there?']);
  });

  it('is the same in another panel, and gone from the disk when it is forgotten', async () => {
    const { desk, id, journal, visit, sides } = await atHome();
    const other = await expectValue(keepPlan(desk.openJournal(), id));
    share(sides, [{ id: `question/${visit.visit.value.questions[0]!.id}` }]);
    expect(readItems(other.document)).toEqual(readItems(sides.plan));
    other.close();
    await expectValue(forgetShared(journal, id));
    expect(desk.updates.has(planId(id))).toBe(false);
  });

  it('is a review as well, by specialist', async () => {
    const { desk, id, journal } = await atHome();
    const kept = await expectValue(keepReview(journal, id, 'sam'));
    createReviewVerbs(kept.document, tools).suggest({ kind: 'add', text: 'What would help?' });
    kept.close();
    const again = await expectValue(keepReview(desk.openJournal(), id, 'sam'));
    expect(readSuggestions(again.document)).toHaveLength(1);
    const others = await expectValue(keepReview(desk.openJournal(), id, 'alex'));
    expect(readSuggestions(others.document)).toEqual([]);
  });

  it('is not opened when the disk cannot be read', async () => {
    const { desk, id, journal } = await atHome();
    desk.failure = 'vault-closed';
    expect(await keepPlan(journal, id)).toEqual({ ok: false, code: 'vault-closed' });
  });
});
