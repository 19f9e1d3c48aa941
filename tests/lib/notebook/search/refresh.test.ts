import { beforeEach, describe, expect, it } from 'vitest';

import type { Journal } from '../../../../lib/notebook/journal';
import type { Notebook } from '../../../../lib/notebook/notebook';
import { type Indexed, refreshSearch } from '../../../../lib/notebook/search/refresh';
import { createSearch, type Search } from '../../../../lib/notebook/search/search';
import { ask, createDesk, type Desk, expectValue, openNotebook, wait } from '../builders';

let desk: Desk;
let journal: Journal;
let notebook: Notebook;
let search: Search;
let indexed: Indexed;
/** The documents that were read. */
let read: string[];

beforeEach(async () => {
  desk = createDesk();
  const plain = desk.openJournal();
  read = [];
  journal = {
    ...plain,
    read(documentId) {
      read.push(documentId);
      return plain.read(documentId);
    },
  };
  notebook = await openNotebook(plain);
  search = createSearch();
  indexed = new Map();
});

const refresh = () => refreshSearch(search, indexed, { journal, visits: notebook.visits.value });
const texts = (query: string) => search.find(query).map(({ snippet }) => snippet.text);

async function addVisit(...questions: string[]) {
  const visit = await expectValue(notebook.newVisit());
  for (const question of questions) ask(visit, question);
  return visit;
}

describe('refreshSearch', () => {
  it('finds what is kept, and what is typed after', async () => {
    const visit = await addVisit('Is the tablet safe?');
    await refresh();
    expect(texts('tablets')).toEqual(['Is the tablet safe?']);
    wait(1);
    ask(visit, 'How many tablets?');
    await refresh();
    expect(texts('tablet').sort()).toEqual(['How many tablets?', 'Is the tablet safe?']);
  });

  it('reads only what changed', async () => {
    await addVisit('One?');
    const other = await addVisit('Two?');
    await refresh();
    await refresh();
    wait(1);
    ask(other, 'Three?');
    await refresh();
    expect(read).toHaveLength(3);
  });

  it('forgets a visit that was removed', async () => {
    const visit = await addVisit('Is the tablet safe?');
    await refresh();
    await notebook.removeVisit(visit.visit.value.id);
    await refresh();
    expect(texts('tablet')).toEqual([]);
  });

  it('says so when the store cannot be read', async () => {
    await addVisit('One?');
    desk.failure = 'vault-closed';
    expect(await refresh()).toEqual({ ok: false, code: 'vault-closed' });
  });
});
