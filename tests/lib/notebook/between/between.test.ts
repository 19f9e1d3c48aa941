import { describe, expect, it } from 'vitest';

import { readLedger } from '../../../../lib/notebook/between/ledger';
import { promiseState } from '../../../../lib/notebook/between/promises';
import { newQuestion } from '../../../../lib/notebook/questions/question';
import { emptyVisit } from '../../../../lib/notebook/visit';

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

describe('what I did', () => {
  it('is what I wrote down and what I asked, the latest first', () => {
    const asked = { ...newQuestion('q', 'Why?'), askedAt: '2026-03-02T10:00:00.000Z' };
    const deed = {
      id: 'd',
      kind: 'disagreed',
      text: 'I said no',
      createdAt: '2026-03-03T10:00:00.000Z',
    } as const;
    const visits = [
      { ...emptyVisit('v'), questions: [asked, newQuestion('not asked', 'Who?')] },
      { ...emptyVisit('w'), deeds: [deed, { ...deed, id: 'blank', text: ' ' }] },
    ];
    expect(readLedger(visits).map(({ visitId, kind, text }) => [visitId, kind, text])).toEqual([
      ['w', 'disagreed', 'I said no'],
      ['v', 'asked', 'Why?'],
    ]);
  });
});
