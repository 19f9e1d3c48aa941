import { describe, expect, it } from 'vitest';

import { daysUntil, longWeekday, longWhen, shortWhen } from '../../../lib/base/when';

const at = '2026-11-24T14:30';

describe('shortWhen and longWhen', () => {
  it('read as people say it, in their language', () => {
    const plain = (text: string) => text.replace(/\s/g, ' ');
    expect(plain(longWhen(at, 'en'))).toBe('Tuesday, November 24 at 2:30 PM');
    expect(plain(longWhen(at, 'es'))).toContain('martes');
    expect(shortWhen(at, 'en')).toContain('Nov');
  });

  it.each(['', 'tomorrow', '2026-11-24', '2026-13-40T99:99', '2026-11-24T14:30Z'])(
    'give nothing for a time that is none: "%s"',
    none => {
      expect([shortWhen(none, 'en'), longWhen(none, 'es')]).toEqual(['', '']);
    },
  );
});

describe('longWeekday', () => {
  it('reads as people say it, and gives nothing for a day that is none', () => {
    expect(longWeekday('2026-11-24', 'en')).toBe('Tuesday, November 24');
    expect(longWeekday('2026-11-24', 'es')).toContain('martes');
    expect(longWeekday('2026-13-40', 'en')).toBe('');
  });
});

describe('daysUntil', () => {
  it.each([
    [new Date(2026, 10, 24, 23, 59), 0],
    [new Date(2026, 10, 23, 23, 59), 1],
    [new Date(2026, 10, 22, 0, 0), 2],
    [new Date(2026, 10, 25, 0, 1), -1],
  ])('counts days of the calendar, not hours: from %s', (today, days) => {
    expect(daysUntil(at, today)).toBe(days);
  });

  it('counts a day as a day when the clocks change', () => {
    expect(daysUntil('2026-11-02T09:00', new Date(2026, 9, 31, 12))).toBe(2);
    expect(daysUntil('2026-03-09T09:00', new Date(2026, 2, 7, 12))).toBe(2);
  });

  it('knows nothing of a visit without a date', () => {
    expect(daysUntil('', new Date())).toBeUndefined();
  });
});
