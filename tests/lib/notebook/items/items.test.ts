import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { type ItemMap, lastOrder, readItems, writeItem } from '../../../../lib/notebook/items/items';
import { itemNames, oneOf, shapes } from '../../../../lib/notebook/items/shapes';

const listOf = (): ItemMap => new Y.Doc().getMap('list');

describe('the things of a list', () => {
  it('are read in the order they were put in, as they were written', () => {
    const steps = listOf();
    for (const what of ['first', 'second']) {
      const item = { what, who: 'me', by: '2026-03-09' } as const;
      writeItem(steps, { id: what, item, order: lastOrder(steps) }, shapes.nextSteps);
    }
    expect(readItems(steps, shapes.nextSteps)).toEqual(
      ['first', 'second'].map(what => ({
        ...{ id: what, what, who: 'me', by: '2026-03-09' },
        ...{ doneOn: '', createdAt: '' },
      })),
    );
  });

  it('that two panels each put last stand in one order in both', () => {
    const [one, two] = [listOf(), listOf()];
    writeItem(one, { id: 'b', item: { text: 'mine' }, order: 0 }, shapes.deeds);
    writeItem(two, { id: 'a', item: { text: 'theirs' }, order: 0 }, shapes.deeds);
    Y.applyUpdate(one.doc!, Y.encodeStateAsUpdate(two.doc!));
    Y.applyUpdate(two.doc!, Y.encodeStateAsUpdate(one.doc!));
    const read = readItems(one, shapes.deeds);
    expect(read).toEqual(readItems(two, shapes.deeds));
    expect(read.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('leave out what is none of ours, and a last day that nobody confirmed', () => {
    const deadlines = listOf();
    (deadlines as Y.Map<unknown>).set('strange', 'words');
    writeItem(deadlines, { id: 'd', item: { kind: 'appeal' as never }, order: 0 }, shapes.deadlines);
    expect(readItems(deadlines, shapes.deadlines)).toEqual([]);
  });

  it('keep no half of a letter', () => {
    const notes = listOf();
    writeItem(notes, { id: 'n', item: { text: 'ok \uD83D' }, order: 0 }, shapes.notes);
    expect(readItems(notes, shapes.notes)[0]?.text).toBe('ok \uFFFD');
  });
});

describe.each(itemNames)('a thing of %s with values of no shape', name => {
  it('is read as dull, or not at all, and never throws', () => {
    const list = listOf();
    const entry = new Y.Map<unknown>();
    const { texts, values } = shapes[name];
    for (const field of [...Object.keys(texts), ...Object.keys(values), 'order'])
      if (field !== 'passage') entry.set(field, { strange: true });
    list.set('x', entry);
    for (const item of readItems(list, shapes[name] as never) as Record<string, unknown>[])
      for (const value of Object.values(item)) expect(typeof value).toBe('string');
  });
});

describe('oneOf', () => {
  it('takes what it knows, and the first of them for all else', () => {
    const read = oneOf(['', 'yes', 'no'] as const);
    expect(['yes', 'no', 'YES', 1, null, undefined].map(read)).toEqual(['yes', 'no', '', '', '', '']);
  });
});
