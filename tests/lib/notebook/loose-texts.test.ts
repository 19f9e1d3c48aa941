import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { looseText, readLoose, readLooseText } from '../../../lib/notebook/loose-texts';

describe('a loose text', () => {
  it('is read as nothing without being made', () => {
    const doc = new Y.Doc();
    expect(readLooseText(doc, 'answer/q')).toBe('');
    expect([...doc.share.keys()]).toEqual([]);
  });

  it('that two computers begin is one text, and keeps what both wrote', () => {
    const [one, two] = [new Y.Doc(), new Y.Doc()];
    looseText(one, 'answer/q').insert(0, 'Take it with food.');
    looseText(two, 'answer/q').insert(0, 'Call in a week.');
    Y.applyUpdate(one, Y.encodeStateAsUpdate(two));
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
    const read = readLooseText(one, 'answer/q');
    expect(read).toBe(readLooseText(two, 'answer/q'));
    for (const words of ['Take it with food.', 'Call in a week.']) expect(read).toContain(words);
  });
});

describe('readLoose', () => {
  it('reads the boxes that hold something, by name and in order', () => {
    const doc = new Y.Doc();
    looseText(doc, 'box/letter/why').insert(0, 'It is wrong.');
    looseText(doc, 'box/letter/date').insert(0, 'May');
    looseText(doc, 'box/letter/empty').insert(0, 'x');
    looseText(doc, 'box/letter/empty').delete(0, 1);
    looseText(doc, 'answer/q').insert(0, 'not a box');
    const read = readLoose(doc, 'box/');
    expect(Object.entries(read)).toEqual([
      ['letter/date', 'May'],
      ['letter/why', 'It is wrong.'],
    ]);
  });
});
