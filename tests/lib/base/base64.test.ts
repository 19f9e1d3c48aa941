import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fromBase64, toBase64 } from '../../../lib/base/base64';

describe('base64', () => {
  it('is what everyone else writes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), bytes => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      }),
    );
  });

  it('reads what it wrote, also when that is long', () => {
    const long = Uint8Array.from({ length: 100_001 }, (_, at) => (at * 7919) % 256);
    expect(fromBase64(toBase64(long))).toEqual(long);
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it.each(['a', 'ab', 'abc', 'abcde', 'ab!=', 'ab==cd==', '=', '====', 'ab\n=', 'AB==', 'éé=='])(
    'does not read %j',
    text => {
      expect(fromBase64(text)).toBeUndefined();
    },
  );
});
