import { afterAll, beforeAll, expect, it } from 'vitest';

import { type Journey, type Stage, setStage } from './journey';

/** Play a journey as tests: the very steps that `npm run tour` shows. Each builds on the one before. */
export function playAsTest(journey: Journey): void {
  let stage: Stage;
  let clear: (() => Promise<void>) | undefined;
  let failures: string[] = [];
  let isBroken = false;

  beforeAll(async () => {
    ({ stage, clear } = await setStage((what, holds) => {
      if (!holds) failures.push(what);
    }));
  });
  afterAll(() => clear?.());

  it.each(journey.steps.map(step => [step.says, step] as const))('%s', async (_says, step) => {
    expect(isBroken, 'an earlier step did not hold').toBe(false);
    failures = [];
    isBroken = true;
    await step.play(stage);
    expect(failures).toEqual([]);
    isBroken = false;
  });
}
