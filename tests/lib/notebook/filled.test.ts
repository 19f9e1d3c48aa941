import { expect, it } from 'vitest';

import { makeBackup, restoreBackup } from '../../../lib/notebook/backup/backup';
import { readAllVisits } from '../../../lib/notebook/read-all';
import { createSearch } from '../../../lib/notebook/search/search';
import { emptyVisit, type Visit } from '../../../lib/notebook/visit';
import { clock, createDesk, expectValue, openNotebook } from './builders';
import { fill } from './filled';

async function openFilled() {
  const desk = createDesk();
  const journal = desk.openJournal();
  const notebook = await openNotebook(journal);
  const visit = await expectValue(notebook.newVisit());
  await fill(visit);
  return { desk, journal, visit: visit.visit.value };
}

it('every field of a visit can be filled', async () => {
  const { visit } = await openFilled();
  const empty = emptyVisit(visit.id);
  const same = Object.entries(visit).filter(([name, value]) => value === empty[name as keyof Visit]);
  expect(same.map(([name]) => name)).toEqual(['id', 'isList']);
});

it('a backup holds every field, and brings it back', async () => {
  const { journal, visit } = await openFilled();
  const { text } = await expectValue(makeBackup(journal, { now: () => clock.ms }));
  expect(JSON.parse(text).visits[0]).toMatchObject(visit);

  const other = createDesk();
  await expectValue(restoreBackup(text, other.openJournal()));
  const notebook = await openNotebook(other.openJournal());
  expect((await expectValue(notebook.openVisit(visit.id))).visit.value).toEqual(visit);
});

it('reading all visits reads every field', async () => {
  const { journal, visit } = await openFilled();
  const read: Visit[] = [];
  await readAllVisits(journal, kept => read.push(kept.visit));
  expect(read).toEqual([visit]);
});

it('a search finds every text', async () => {
  const { visit } = await openFilled();
  const search = createSearch();
  search.put(visit);
  const words = [...JSON.stringify(visit).matchAll(/"(z[a-z]+)"/g)].map(match => match[1]!);
  // `zone` is a field's name.
  const written = words.filter(word => word !== 'zone');
  expect(written.length).toBeGreaterThan(20);
  expect(written.filter(word => search.find(word).length !== 1)).toEqual([]);
});

it('a search says where in the visit it found it', async () => {
  const { visit } = await openFilled();
  const search = createSearch();
  search.put(visit);
  const [question] = visit.questions;
  const where = (word: string) => search.find(word).map(({ snippet: _, ...hit }) => hit);
  const visitId = visit.id;
  expect(where('zanswer')).toEqual([{ visitId, questionId: question!.id, field: 'answer' }]);
  expect(where('zreference')).toEqual([{ visitId, itemId: visit.promises[0]!.id, field: 'promise' }]);
  expect(where('zbox')).toEqual([{ visitId, itemId: 'not-working/hoped', field: 'box' }]);
});
