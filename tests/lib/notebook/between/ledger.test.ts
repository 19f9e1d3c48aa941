import { describe, expect, it } from 'vitest';

import { readLedger } from '../../../../lib/notebook/between/ledger';
import { newQuestion } from '../../../../lib/notebook/questions/question';
import { emptyVisit } from '../../../../lib/notebook/visit';

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
