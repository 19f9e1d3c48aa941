import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { crc32 } from '../../../lib/base/crc32';

describe('crc32', () => {
  it.each([
    ['', '00000000'],
    ['123456789', 'cbf43926'],
    ['The quick brown fox jumps over the lazy dog', '414fa339'],
  ])('of %j is %s, as published', (text, value) => {
    expect(crc32(text)).toBe(value);
  });

  it('differs when one character does', () => {
    const letter = fc.integer({ min: 32, max: 126 });
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1 }), fc.nat(), letter, (codes, where, other) => {
        const at = where % codes.length;
        fc.pre(codes[at] !== other);
        expect(crc32(String.fromCharCode(...codes.with(at, other)))).not.toBe(
          crc32(String.fromCharCode(...codes)),
        );
      }),
    );
  });
});
