import { describe, expect, it } from 'vitest';

import { makeDataKey } from '../../../lib/crypto/data-key';

describe('makeDataKey', () => {
  it('makes a key of 256 bits that seals and opens, and does nothing else', async () => {
    const { type, algorithm, usages } = await makeDataKey();
    expect({ type, algorithm, usages }).toEqual({
      type: 'secret',
      algorithm: { name: 'AES-GCM', length: 256 },
      usages: ['encrypt', 'decrypt'],
    });
  });

  it('makes a key whose bytes nobody can read', async () => {
    const key = await makeDataKey();
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});
