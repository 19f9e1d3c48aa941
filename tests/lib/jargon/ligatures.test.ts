import { describe, expect, it } from 'vitest';

import { findAll } from '../../../lib/jargon/find-all';
import { spellLigatures } from '../../../lib/jargon/ligatures';
import { openEngine } from '../../support/engine';

describe('spellLigatures', () => {
  it('has nothing to say of a text without any', () => {
    expect(spellLigatures('Mild edema.')).toBeUndefined();
  });

  it('spells them, and says where each letter truly is', () => {
    const { text, startOf, endOf } = spellLigatures('a ﬁne oﬃce')!;
    expect(text).toBe('a fine office');
    const word = text.indexOf('office');
    expect([startOf(word), endOf(word + 'office'.length)]).toEqual([6, 10]);
    expect([startOf(3), endOf(3), startOf(0), endOf(text.length)]).toEqual([2, 3, 0, 10]);
  });
});

it('words printed with ligatures are found, with offsets true to the text', () => {
  const text = '😀 Pulmonary ﬁbrosis, pleural eﬀusion and ﬂank pain.';
  const found = findAll(openEngine(), text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(expect.arrayContaining(['Pulmonary ﬁbrosis', 'pleural eﬀusion']));
});
