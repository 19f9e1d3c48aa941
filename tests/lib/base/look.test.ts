import { describe, expect, it } from 'vitest';

import { comfortsIn, plainLook, readLook } from '../../../lib/base/look';

describe('comfortsIn', () => {
  it('keeps what we know, once each and in our order', () => {
    expect(comfortsIn(['calm', 'huge', 'large', 'calm', 7])).toEqual(['large', 'calm']);
  });

  it.each([undefined, null, 'large', { large: true }])('takes none from %j', kept => {
    expect(comfortsIn(kept)).toEqual([]);
  });
});

describe('readLook', () => {
  it('reads what was kept among other choices', () => {
    expect(readLook({ locale: 'es', theme: 'dark', comforts: ['still'] })).toEqual({
      theme: 'dark',
      comforts: ['still'],
    });
  });

  it.each([undefined, null, 'dark', { theme: 'pink', comforts: 'all' }])(
    'is as the computer says for %j',
    kept => {
      expect(readLook(kept)).toEqual(plainLook);
    },
  );
});
