import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays, addMonths, daysBetween, isDay } from '../../../lib/base/calendar-day';

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

describe('calendar days', () => {
  it.each([
    ['2026-03-01', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['', false],
    ['tomorrow', false],
    ['2026-3-1', false],
  ])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is));

  it.each([
    ['2026-09-15', 180, '2027-03-14'],
    ['2026-03-07', 1, '2026-03-08'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
  ])('%s and %i days is %s', (from, count, to) => expect(addDays(from, count)).toBe(to));

  it.each([
    ['2026-10-31', 4, '2027-02-28'],
    ['2026-10-15', 4, '2027-02-15'],
    ['2023-10-31', 4, '2024-02-29'],
  ])('%s and %i months is %s', (from, count, to) => expect(addMonths(from, count)).toBe(to));

  it('counts back as far as it went', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -10_000, max: 10_000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
      }),
    );
  });
});
