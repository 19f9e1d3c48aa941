import { describe, expect, it } from 'vitest';

import {
  confirmDay,
  type DeadlineKind,
  dueDays,
  remindersOf,
} from '../../../../lib/notebook/deadlines/deadline';
import { expectValue } from '../builders';

const now = () => Date.parse('2026-09-20T10:00:00.000Z');
const from = await expectValue(confirmDay('2026-09-15', { now }));
const days = (kind: DeadlineKind, letterSays = '') =>
  dueDays({ kind, from, letterSays }).map(({ day }) => day);

describe('a deadline', () => {
  it('is 180 days from a denial, four months for an outside review, 60 and 90 days for a correction', () => {
    // JOURNEYS.md 8.5: 14 March.
    expect(days('appeal')).toEqual(['2027-03-14']);
    expect(days('external-review')).toEqual(['2027-01-15']);
    expect(days('correction')).toEqual(['2026-11-14', '2026-12-14']);
  });

  it('is what the letter says, when the letter says less or more', () => {
    expect(dueDays({ kind: 'appeal', from, letterSays: '2026-11-01' })).toEqual([
      { day: '2026-11-01', rule: 'letter' },
    ]);
  });

  it('has reminders only while they are still to come', () => {
    const deadline = { kind: 'appeal', from, letterSays: '' } as const;
    expect(remindersOf(deadline, '2026-09-20').map(({ daysLeft }) => daysLeft)).toEqual([90, 30, 7]);
    expect(remindersOf(deadline, '2027-02-12').map(({ daysLeft }) => daysLeft)).toEqual([30, 7]);
    expect(remindersOf(deadline, '2027-03-10')).toEqual([]);
    expect(remindersOf({ ...deadline, kind: 'correction' }, '2026-09-20')).toEqual([]);
  });

  it('is made from no day that does not exist', () => {
    expect(confirmDay('2026-02-30', { now })).toEqual({ ok: false, code: 'bad-date' });
    expect(confirmDay('', { now })).toEqual({ ok: false, code: 'bad-date' });
  });
});
