import { describe, expect, it } from 'vitest';

import { rank } from '../../../lib/workbench/rank';

const items = [
  { title: 'Print my question sheet', words: 'paper printer page' },
  { title: 'Get ready for a visit', words: 'appointment doctor prepare' },
  { title: 'Go to the next hard word', words: 'forward explain' },
  { title: 'Usar español', words: 'language idioma' },
];
const titles = (typed: string) => rank(items, typed).map(({ title }) => title);

describe('rank', () => {
  it('gives all, in their own order, when nothing is typed', () => {
    expect(titles('  ')).toEqual(items.map(({ title }) => title));
  });

  it.each([
    ['print', 'Print my question sheet'],
    ['prnt', 'Print my question sheet'],
    ['pirnt', 'Print my question sheet'],
    ['sheet print', 'Print my question sheet'],
    ['paper', 'Print my question sheet'],
    ['papre', 'Print my question sheet'],
    ['DOCTOR', 'Get ready for a visit'],
    ['apointment', 'Get ready for a visit'],
    ['espanol', 'Usar español'],
    ['visti', 'Get ready for a visit'],
  ])('finds by "%s" first: %s', (typed, title) => {
    expect(titles(typed)[0]).toBe(title);
  });

  it('puts a title before everyday words', () => {
    const two = [
      { title: 'Use strong contrast', words: 'print better' },
      { title: 'Print my sheet', words: '' },
    ];
    expect(rank(two, 'print')[0]?.title).toBe('Print my sheet');
  });

  it('finds nothing for something else', () => {
    expect(titles('zebra')).toEqual([]);
  });
});
