import { beforeAll, describe, expect, it } from 'vitest';

import { chromiumPath } from '../support/chromium';
import { filesThatHold } from '../support/files-that-hold';
import { type KillOutcome, playKills } from '../support/kill';
import { breakLastWrite, wasMadeAnew } from '../support/leveldb';

describe.skipIf(!chromiumPath)('a browser that is killed as soon as it says Saved, 20 times', () => {
  const rounds = 20;
  let outcome: KillOutcome;
  let readable: string[];
  let findable: string[];

  beforeAll(async () => {
    outcome = await playKills({
      rounds,
      async onDead(profile, round) {
        if (round < rounds) return;
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

describe.skipIf(!chromiumPath)('a browser that is killed between the two halves of a write', () => {
  it('has lost nothing, though Chromium then deletes the whole database', async context => {
    let isBroken = false;
    let isDeleted = false;
    const outcome = await playKills({
      rounds: 4,
      async onDead(profile, round) {
        if (round === 1) isBroken = await breakLastWrite(profile);
        // Round 2 writes on after the broken half. Round 3 finds the file corrupt.
        if (round === 3) isDeleted = await wasMadeAnew(profile);
      },
    });
    expect(outcome.lost).toEqual([]);
    if (!isBroken) context.skip('This browser does not keep IndexedDB in LevelDB.');
    expect(isDeleted, 'Chromium deleted the database, as this test is about').toBe(true);
  });
});
