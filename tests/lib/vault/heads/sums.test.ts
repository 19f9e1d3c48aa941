import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makeDataKey } from '../../../../lib/crypto/data-key';
import { seal } from '../../../../lib/crypto/envelope';
import {
  drawNumber,
  minus,
  numberOfEnvelope,
  plus,
  readNumber,
  writeNumber,
} from '../../../../lib/vault/heads/sums';
import { bytes } from '../builders';

const number = fc.bigInt({ min: 0n, max: 2n ** 128n - 1n });
const numbers = fc.array(number, { maxLength: 20 });

const purpose = { vault: 'v', document: 'a', use: 'update' };
const sealed = async (text: string) => seal(await makeDataKey(), bytes(text), purpose);

describe('sums', () => {
  it('are the same in any order, and never more than 128 bits', () => {
    fc.assert(
      fc.property(numbers, all => {
        const sum = plus(0n, all);
        expect(plus(0n, all.toReversed())).toBe(sum);
        expect(sum < 2n ** 128n).toBe(true);
      }),
    );
  });

  it('give back what was there when the same is taken away', () => {
    fc.assert(
      fc.property(number, numbers, numbers, (before, added, others) => {
        expect(minus(plus(plus(before, added), others), added)).toBe(plus(before, others));
      }),
    );
  });

  it('are read as they were written', () => {
    fc.assert(fc.property(number, any => readNumber(writeNumber(any)) === any));
  });

  it('are of numbers that are drawn anew each time', () => {
    expect(new Set(Array.from({ length: 100 }, drawNumber)).size).toBe(100);
  });
});

describe('the number of an envelope', () => {
  it('is the same for the same one, and another with any bit of its iv or tag, or with another salt', async () => {
    const envelope = await sealed('Is it safe?');
    const own = numberOfEnvelope(envelope, 7n);
    expect(numberOfEnvelope(structuredClone(envelope), 7n)).toBe(own);
    expect(numberOfEnvelope(envelope, 8n)).not.toBe(own);
    for (const at of [0, 11]) {
      const other = structuredClone(envelope);
      other.iv[at]! ^= 1;
      expect(numberOfEnvelope(other, 7n)).not.toBe(own);
    }
    for (const at of [1, 16]) {
      const other = structuredClone(envelope);
      other.bytes[other.bytes.length - at]! ^= 1;
      expect(numberOfEnvelope(other, 7n)).not.toBe(own);
    }
  });

  it.each([undefined, null, 7, {}, { iv: 'x', bytes: [] }])(
    'is none for %s, which is no envelope',
    async it => {
      expect(numberOfEnvelope(it as never, 7n)).toBe(0n);
    },
  );
});
