import { describe, expect, it } from 'vitest';

import { claimNumberIn } from '../../../components/stand-up/claim-number';

describe('claimNumberIn', () => {
  it.each([
    ['RH-2026-1148873', 'RH-2026-1148873'],
    ['Claim number RH-2026-1148873', 'RH-2026-1148873'],
    ['Claim #: 00912345', '00912345'],
    ['Número de reclamo: A123', 'A123'],
    ['  Claim No. 77 ', '77'],
    ['', ''],
  ])('“%s” → %s', (words, number) => {
    expect(claimNumberIn(words)).toBe(number);
  });
});
