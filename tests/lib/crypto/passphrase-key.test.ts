import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type Cost,
  type DerivationParameters,
  deriveKey,
  makeParameters,
  recommendedCost,
} from '../../../lib/crypto/passphrase-key';
import { importWrappingKey, unwrapKey, wrapNewKey } from '../../../lib/crypto/wrap-key';

const quick: Cost = { memoryKib: 8, iterations: 1, parallelism: 1 };
const purpose = { vault: 'vault', document: '', use: 'test' };

async function derive(passphrase: string, parameters: DerivationParameters): Promise<CryptoKey> {
  const key = await deriveKey(passphrase, parameters);
  if (!key.ok) throw new Error(`Expected a key, not ${key.code}`);
  return key.value;
}

/** Whether what one wraps the other unwraps. */
async function areSame(one: CryptoKey, other: CryptoKey): Promise<boolean> {
  const wrapped = await wrapNewKey(one, purpose);
  return (await unwrapKey({ wrapped, wrappingKey: other, purpose })).ok;
}

describe('deriveKey', () => {
  it('derives the same key again from any passphrase', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async passphrase => {
        const parameters = makeParameters(quick);
        expect(
          await areSame(await derive(passphrase, parameters), await derive(passphrase, parameters)),
        ).toBe(true);
      }),
    );
  });

  it('derives what another program does', async () => {
    const salt = new Uint8Array(new TextEncoder().encode('somesaltsomesalt'));
    const parameters = { ...makeParameters(quick), memoryKib: 64, iterations: 2, salt };
    // Argon2id of pyca/cryptography, which is OpenSSL's: password, this salt, 2 iterations, 64 KiB, 1 lane.
    const theirs = '1a98fba8e6394425c9bdc333a9c750aaf811df070f5fb4a5788e1cf4db5793a1';
    const key = await importWrappingKey(new Uint8Array(Buffer.from(theirs, 'hex')));
    expect(await areSame(key, await derive('password', parameters))).toBe(true);
  });

  it.each([
    ['a space after it', 'word', 'word '],
    ['a capital letter', 'word', 'Word'],
    ['nothing at all', 'word', ''],
  ])('tells a passphrase from one with %s', async (_, one, other) => {
    const parameters = makeParameters(quick);
    expect(await areSame(await derive(one, parameters), await derive(other, parameters))).toBe(false);
  });

  it.each([
    ['an accent written in two ways', 'caf\u00e9', 'cafe\u0301'],
    ['full-width letters of a Japanese keyboard', 'word', '\uff57\uff4f\uff52\uff44'],
  ])('does not tell apart %s', async (_, one, other) => {
    const parameters = makeParameters(quick);
    expect(await areSame(await derive(one, parameters), await derive(other, parameters))).toBe(true);
  });

  it.each(['salt', 'memoryKib', 'iterations', 'parallelism'] as const)(
    'derives another key when the %s is another',
    async part => {
      const parameters = { ...makeParameters(quick), memoryKib: 32 };
      const other = { memoryKib: 64, iterations: 2, parallelism: 2, salt: makeParameters().salt };
      const changed = { ...parameters, [part]: other[part] };
      expect(await areSame(await derive('word', parameters), await derive('word', changed))).toBe(false);
    },
  );

  it('derives a key by the parameters that we recommend', async () => {
    const parameters = makeParameters();
    expect(parameters).toMatchObject({
      algorithm: 'argon2id',
      memoryKib: 19_456,
      iterations: 2,
      parallelism: 1,
    });
    expect(await areSame(await derive('word', parameters), await derive('word', parameters))).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['another algorithm', { algorithm: 'md5' }],
    ['a terabyte of memory', { memoryKib: 2 ** 30 }],
    ['an hour of work', { iterations: 100_000 }],
    ['no work', { iterations: 0 }],
    ['a thousand lanes', { parallelism: 1_000, memoryKib: 8_000 }],
    ['less memory than a lane takes', { memoryKib: 7 }],
    ['half an iteration', { iterations: 1.5 }],
    ['something that is no number', { memoryKib: '64' }],
    ['a salt that is none', { salt: new Uint8Array(0) }],
    ['a salt of another kind', { salt: 'saltsaltsaltsalt' }],
  ])('refuses parameters that ask for %s', async (_, around) => {
    const parameters = around && { ...makeParameters(quick), ...around };
    expect(await deriveKey('word', parameters as DerivationParameters)).toEqual({
      ok: false,
      code: 'refused-parameters',
    });
  });
});

describe('makeParameters', () => {
  it('has a new salt of 128 bits each time', () => {
    const salts = Array.from({ length: 50 }, () => makeParameters().salt);
    expect(new Set(salts.map(salt => salt.join())).size).toBe(50);
    expect(salts[0]!.length).toBe(16);
  });

  it('asks for what we recommend unless told otherwise', () => {
    expect(makeParameters()).toMatchObject(recommendedCost);
    expect(makeParameters(quick)).toMatchObject(quick);
  });
});
