// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';

import { markEnded, takeEnded } from '../../../../entrypoints/sidepanel/lock/ending';

describe('the mark of an end', () => {
  afterEach(() => {
    window.name = '';
  });

  it.each(['mine', 'all'] as const)('“%s” is taken once, by the panel that made it', ended => {
    markEnded(ended);
    expect(takeEnded()).toBe(ended);
    expect(takeEnded()).toBeUndefined();
  });

  it('is not in a panel that ended nothing', () => {
    expect(takeEnded()).toBeUndefined();
  });

  it.each(['panel', 'ended-', 'ended-other'])('is not seen in a window named “%s”', name => {
    window.name = name;
    expect(takeEnded()).toBeUndefined();
  });
});
