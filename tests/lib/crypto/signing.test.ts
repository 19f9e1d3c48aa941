import { describe, expect, it } from 'vitest';

import { fingerprintWords, isSignedBy, makeSigningKey, sign } from '../../../lib/crypto/signing';

const words = new TextEncoder().encode('Is it the new medicine?');

describe('a signature', () => {
  it('is known as that of its key, and of these bytes alone', async () => {
    const [mine, other] = [await makeSigningKey(), await makeSigningKey()];
    const signature = await sign(mine, words);
    expect(await isSignedBy(mine.publicKey, words, signature)).toBe(true);
    expect(await isSignedBy(other.publicKey, words, signature)).toBe(false);
    expect(await isSignedBy(mine.publicKey, words.slice(1), signature)).toBe(false);
    for (const at of [0, 31, 63]) {
      const changed = signature.slice();
      changed[at]! ^= 1;
      expect(await isSignedBy(mine.publicKey, words, changed)).toBe(false);
    }
  });

  it.each([0, 31, 33])('is not looked for with a key of %i bytes', async length => {
    expect(await isSignedBy(new Uint8Array(length), words, new Uint8Array(64))).toBe(false);
  });

  it('comes from a key that nobody can read', async () => {
    const { privateKey } = await makeSigningKey();
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
  });
});

describe('the words of a key', () => {
  const key = Uint8Array.from({ length: 32 }, (_, at) => at);

  it('are always the same six', () => {
    expect(fingerprintWords(key, 'en')).toEqual(fingerprintWords(key.slice(), 'en'));
    expect(fingerprintWords(key, 'en')).toHaveLength(6);
    expect(fingerprintWords(key, 'es')).not.toEqual(fingerprintWords(key, 'en'));
  });

  it('are others for another key', () => {
    const all = Array.from({ length: 200 }, (_, at) => fingerprintWords(Uint8Array.of(at), 'en').join(' '));
    expect(new Set(all).size).toBe(200);
  });
});
