import { describe, expect, it } from 'vitest';

import { findDay } from '../../../lib/base/find-day';

describe('findDay', () => {
  it.each([
    ['Date of notice: November 17, 2026', '2026-11-17'],
    ['Nov. 7 2026', '2026-11-07'],
    ['el 17 de noviembre de 2026', '2026-11-17'],
    ['17 November 2026', '2026-11-17'],
    ['sent 09/15/2026, received 09/18/2026', '2026-09-15'],
    ['17/11/2026', '2026-11-17'],
    ['2028-02-29', '2028-02-29'],
    ['1 de enero de 2027', '2027-01-01'],
    ['December 3rd, 2026', '2026-12-03'],
  ])('reads %s', (text, day) => {
    expect(findDay(text)).toBe(day);
  });

  it.each([
    '',
    'in 180 days',
    'November 17',
    'February 30, 2026',
    '2027-02-29',
    'RH-2026-1148873',
    '99/99/2026',
  ])('finds no day with its year in “%s”', text => {
    expect(findDay(text)).toBe('');
  });
});
