import { expect, it } from 'vitest';

import { onceEach } from '../../../lib/jargon/word-in-text';

const found = [
  { start: 0, end: 5, entry: 7 },
  { start: 6, end: 9, entry: 2 },
  { start: 10, end: 15, entry: 7 },
];

it('tells of each word once, where it first stands, and how often it does', () => {
  expect(onceEach(found, entry => ({ id: `id ${entry}`, source: 'pack' }))).toEqual([
    { id: 'id 7', start: 0, end: 5, count: 2 },
    { id: 'id 2', start: 6, end: 9, count: 1 },
  ]);
});

it('leaves out words that can hurt', () => {
  const source = (entry: number) => (entry === 2 ? 'hurtful' : 'pack');
  expect(onceEach(found, entry => ({ id: `id ${entry}`, source: source(entry) }))).toHaveLength(1);
});
