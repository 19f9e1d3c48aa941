import { describe, expect, it } from 'vitest';

import { barriersToCarry } from '../../../../lib/notebook/items/barriers-to-carry';
import type { Barrier } from '../../../../lib/notebook/items/item';

function barrier(kind: string, also: Partial<Barrier> = {}): Barrier {
  return { id: `of ${kind}`, kind, ask: '', resource: '', who: '', moved: '', createdAt: '', ...also };
}

describe('barriersToCarry', () => {
  it('takes what has not moved, with the ask, the help and who does it', () => {
    const from = {
      barriers: [
        barrier('ride', { ask: 'Can I come by video?', resource: '211', who: 'Sam', moved: 'some' }),
        barrier('money', { moved: 'no' }),
        barrier('fear', { moved: 'yes' }),
      ],
    };
    expect(barriersToCarry(from, { barriers: [] })).toEqual([
      { kind: 'ride', ask: 'Can I come by video?', resource: '211', who: 'Sam' },
      { kind: 'money', ask: '', resource: '', who: '' },
    ]);
  });

  it('leaves what this visit says already', () => {
    const from = { barriers: [barrier('ride', { ask: 'then' })] };
    expect(barriersToCarry(from, { barriers: [barrier('ride', { ask: 'now' })] })).toEqual([]);
  });
});
