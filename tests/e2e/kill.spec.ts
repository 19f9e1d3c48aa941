import { beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/chromium';
import { filesThatHold } from '../support/files-that-hold';
import { type KillOutcome, playKills } from '../support/kill';

const rounds = 20;

describe.skipIf(!chromiumPath)('a browser that is killed right after it said Saved, 20 times', () => {
  let outcome: KillOutcome;
  let readable: string[];
  let findable: string[];

  beforeAll(async () => {
    outcome = await playKills({
      rounds,
      async lookAt(profile) {
        readable = await filesThatHold(profile, `Round ${rounds}: `);
        // The search finds what is there: the name of our database stands in the clear.
        findable = await filesThatHold(profile, 'in-my-corner');
      },
    });
  }, 180_000);

  it('has lost nothing that it said was saved', () => {
    expect(outcome.lost).toEqual([]);
    expect(outcome.acknowledged).toBeGreaterThanOrEqual(rounds);
  });

  it('left nothing on the disk in words that can be read', () => {
    expect(readable).toEqual([]);
    expect(findable).not.toEqual([]);
  });
});
