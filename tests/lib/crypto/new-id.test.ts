import { expect, it } from 'vitest';

import { newId } from '../../../lib/crypto/new-id';

it('is another each time, and of letters that any format may have in an id', () => {
  const ids = new Set(Array.from({ length: 1_000 }, newId));
  expect(ids.size).toBe(1_000);
  for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{20}$/);
});

it('uses each letter about as often as the others', () => {
  const counts = new Map<string, number>();
  for (const letter of Array.from({ length: 1_600 }, newId).join('')) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  expect(counts.size).toBe(32);
  for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(250);
});
