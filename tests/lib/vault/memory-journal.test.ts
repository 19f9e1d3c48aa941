import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createNotebook } from '../../../lib/notebook/notebook';
import { createMemoryJournal, type MemoryJournal } from '../../../lib/vault/memory-journal';
import { ask, clock, listed, newId } from '../notebook/builders';
import { bytes, change, expectValue, joined } from './builders';

/** No indexedDB here, on purpose: `fake-indexeddb/auto` is not imported. */

let journal: MemoryJournal;
beforeEach(() => {
  journal = createMemoryJournal();
});

const read = async (id = 'a') => (await expectValue(journal.read(id))).updates;

describe('a journal in memory', () => {
  it('gives back what was appended, and the last line of each document', async () => {
    await journal.append(change('one'));
    await journal.append(change('two'));
    await journal.append(change('other', { documentId: 'b' }));
    expect([await read(), await read('b'), await read('c')]).toEqual([
      [bytes('one'), bytes('two')],
      [bytes('other')],
      [],
    ]);
    expect((await expectValue(journal.summaries())).summaries).toEqual([
      { documentId: 'a', summary: 'two, in one line' },
      { documentId: 'b', summary: 'other, in one line' },
    ]);
  });

  it('never says that anything is saved', async () => {
    expect(journal.saving.value).toEqual({ is: 'in-memory' });
    await journal.append(change('one'));
    await journal.flush();
    expect(journal.saving.value).toEqual({ is: 'in-memory' });
  });

  it('puts one change in the place of many', async () => {
    for (const text of ['one', 'two']) await journal.append(change(text));
    await journal.compact('a', joined);
    await journal.compact('nobody', joined);
    expect([await read(), await read('nobody')]).toEqual([[bytes('onetwo')], []]);
  });

  it('forgets a document', async () => {
    await journal.append(change('one'));
    await journal.remove('a');
    expect(await read()).toEqual([]);
    expect(await journal.summaries()).toEqual({
      ok: true,
      value: { summaries: [], without: [], missing: 0 },
    });
  });

  it('gives nothing and takes nothing once it has ended', async () => {
    await journal.append(change('one'));
    journal.end();
    const closed = { ok: false, code: 'vault-closed' };
    expect(await journal.read('a')).toEqual(closed);
    expect(await journal.summaries()).toEqual(closed);
    expect(await journal.append(change('two'))).toEqual(closed);
    expect(await journal.compact('a', joined)).toEqual(closed);
  });

  it('holds a notebook', async () => {
    const open = () => expectValue(createNotebook(journal, { newId, now: () => clock.ms }));
    const notebook = await open();
    const visit = await expectValue(notebook.newVisit({ with: 'Dra. Peña' }));
    ask(visit, 'Is it safe?');
    await notebook.close();

    const again = await expectValue((await open()).openVisit(visit.visit.value.id));
    expect(listed(again)).toEqual(['1. Is it safe?']);
  });
});

describe('storage', () => {
  const touched: string[] = [];
  const names = ['indexedDB', 'BroadcastChannel', 'localStorage', 'sessionStorage', 'caches'] as const;
  const there = names.map(name => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);

  beforeEach(() => {
    for (const name of names) {
      const get = () => void touched.push(name);
      Object.defineProperty(globalThis, name, { get, configurable: true });
    }
  });
  afterEach(() => {
    for (const [name, descriptor] of there) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  });

  it('is not touched by a journal in memory', async () => {
    const notebook = await expectValue(createNotebook(createMemoryJournal(), { newId, now: () => clock.ms }));
    const visit = await expectValue(notebook.newVisit({ with: 'Dr. Lee' }));
    ask(visit, 'Is it safe?');
    await notebook.removeVisit(visit.visit.value.id);
    await notebook.close();
    expect(touched).toEqual([]);
    // The guards themselves work.
    void globalThis.indexedDB;
    expect(touched).toEqual(['indexedDB']);
  });
});
