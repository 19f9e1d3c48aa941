import { expect, it } from 'vitest';

import { spent, work } from '../../../lib/page/slices';

function workFor(ms: number) {
  const startMs = performance.now();
  while (performance.now() - startMs < ms);
}

it('counts work within other work once', () => {
  const before = spent.totalMs;
  const startMs = performance.now();
  work(() => {
    work(() => workFor(5));
    work(() => workFor(5));
  });
  const tookMs = performance.now() - startMs;
  expect(spent.totalMs - before).toBeGreaterThanOrEqual(10);
  expect(spent.totalMs - before).toBeLessThanOrEqual(tookMs);
});

it('goes on counting after work that failed', () => {
  expect(() =>
    work(() => {
      throw new Error('lost');
    }),
  ).toThrow('lost');
  const before = spent.totalMs;
  work(() => workFor(2));
  expect(spent.totalMs - before).toBeGreaterThanOrEqual(2);
});
