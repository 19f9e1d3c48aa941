import { describe, expect, it } from 'vitest';

import { promiseState } from '../../../../lib/notebook/between/promises';

describe('a promise', () => {
  it.each([
    ['', '', { is: 'open' }],
    ['2026-03-09', '', { is: 'waiting', days: 7 }],
    ['2026-03-02', '', { is: 'today' }],
    ['2026-02-28', '', { is: 'late', days: 2 }],
    ['2026-03-09', '2026-03-09', { is: 'kept' }],
    ['2026-03-01', '2026-03-02', { is: 'kept-late' }],
    ['', '2026-03-02', { is: 'kept' }],
  ])('due "%s", kept "%s": %o', (due, keptOn, state) => {
    expect(promiseState({ due, keptOn }, '2026-03-02')).toEqual(state);
  });
});
