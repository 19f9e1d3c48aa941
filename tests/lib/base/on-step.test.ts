import { describe, expect, it } from 'vitest';

import { tellStep } from '../../../lib/base/on-step';

describe('tellStep', () => {
  it('says how far a work is, and goes on', async () => {
    const told: [number, number][] = [];
    const onStep = (done: number, of: number) => told.push([done, of]) > 0;
    expect(await tellStep(onStep, 2, 3)).toEqual({ ok: true, value: undefined });
    expect(told).toEqual([[2, 3]]);
  });

  it.each([() => false, async () => false])('stops the work when the answer is no', async answer => {
    expect(await tellStep(answer, 1, 3)).toEqual({ ok: false, code: 'stopped' });
  });

  it('goes on when nobody is told', async () => {
    expect((await tellStep(undefined, 1, 3)).ok).toBe(true);
  });
});
