import { describe, expect, it } from 'vitest';

import { findMoney, withoutMoney } from '../../../../lib/exports/letters/money';

describe('money in a letter', () => {
  it.each([
    ['Billed $1,840.00, not paid', 'Billed, not paid', ['$1,840.00']],
    ['You owe US$ 20 now', 'You owe now', ['US$ 20']],
    ['A bill of 612.40 dollars', 'A bill of', ['612.40 dollars']],
    ['Debe 20 dólares.', 'Debe.', ['20 dólares']],
    ['Not medically necessary (BH-204), 12 sessions', 'Not medically necessary (BH-204), 12 sessions', []],
    ['Claim RH-2026-1148873', 'Claim RH-2026-1148873', []],
  ])('%s', (text, without, amounts) => {
    expect(withoutMoney(text)).toBe(without);
    expect(findMoney(text)).toEqual(amounts);
  });
});
