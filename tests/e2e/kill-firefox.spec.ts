import { describe, expect, it } from 'vitest';

import { firefoxPath } from '../support/firefox';
import { playKillsInFirefox } from '../support/kill-firefox';

describe.skipIf(!firefoxPath)('a Firefox that is killed as soon as it says Saved, 5 times', () => {
  it('has lost nothing that it said was saved', async () => {
    const outcome = await playKillsInFirefox({ rounds: 5 });
    expect(outcome).toEqual({ rounds: 5, acknowledged: 5, lost: [] });
  }, 240_000);
});
