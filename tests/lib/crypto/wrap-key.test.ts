import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Envelope, open, type Purpose, seal } from '../../../lib/crypto/envelope';
import {
  importWrappingKey,
  makeWrappingKey,
  rewrapKey,
  unwrapKey,
  type Wrapping,
  wrapNewKey,
} from '../../../lib/crypto/wrap-key';

const unreadable = { ok: false, code: 'unreadable' };
const purpose: Purpose = { vault: 'vault', document: '', use: 'key' };
const words = new TextEncoder().encode('Is metformin safe for me?');

async function newWrapping(made: Purpose = purpose): Promise<Wrapping> {
  const wrappingKey = await makeWrappingKey();
  return { wrappingKey, purpose: made, wrapped: await wrapNewKey(wrappingKey, made) };
}

async function keyIn(wrapping: Wrapping): Promise<CryptoKey> {
  const key = await unwrapKey(wrapping);
  if (!key.ok) throw new Error('Expected a key');
  return key.value;
}

/** Whether what one key seals the other opens. */
async function areSame(one: CryptoKey, other: CryptoKey): Promise<boolean> {
  return (await open(other, await seal(one, words, purpose), purpose)).ok;
}

function flip(envelope: Envelope, part: 'iv' | 'bytes', bit: number): Envelope {
  const changed = envelope[part].slice();
  const at = bit % (changed.length * 8);
  changed[at >> 3]! ^= 1 << (at & 7);
  return { ...envelope, [part]: changed };
}

describe('a wrapped key', () => {
  it('comes out the same each time, whatever its purpose', async () => {
    const purposes = fc.record({ vault: fc.string(), document: fc.string(), use: fc.string() });
    await fc.assert(
      fc.asyncProperty(purposes, async made => {
        const wrapping = await newWrapping(made);
        expect(await areSame(await keyIn(wrapping), await keyIn(wrapping))).toBe(true);
      }),
    );
  });

  it('comes out as a key that seals, and whose bytes nobody can read', async () => {
    const key = await keyIn(await newWrapping());
    expect([key.algorithm, key.usages]).toEqual([{ name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']]);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('is a key of its own each time', async () => {
    expect(await areSame(await keyIn(await newWrapping()), await keyIn(await newWrapping()))).toBe(false);
  });

  it('is the same after any number of new envelopes, and the old ones are still good', async () => {
    const passphrases = fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(passphrases, async secrets => {
        const first = await newWrapping();
        let last = first;
        for (const secret of secrets) {
          const to = { wrappingKey: await importWrappingKey(new Uint8Array(secret)), purpose };
          const wrapped = await rewrapKey(last, to);
          if (!wrapped.ok) throw new Error('Expected an envelope');
          last = { ...to, wrapped: wrapped.value };
        }
        expect(await areSame(await keyIn(first), await keyIn(last))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a wrapped key that is not as it was', () => {
  it.each(['iv', 'bytes'] as const)('notices one bit turned over in its %s', async part => {
    const wrapping = await newWrapping();
    await fc.assert(
      fc.asyncProperty(fc.nat(), async bit => {
        const changed = { ...wrapping, wrapped: flip(wrapping.wrapped, part, bit) };
        expect(await unwrapKey(changed)).toEqual(unreadable);
        expect(await rewrapKey(changed, wrapping)).toEqual(unreadable);
      }),
    );
  });

  it.each([
    ['nothing', undefined],
    ['an object without parts', {}],
    ['a version to come', { version: 2, iv: new Uint8Array(12), bytes: new Uint8Array(48) }],
  ])('answers when a disk gives %s for it', async (_, value) => {
    const wrapping = await newWrapping();
    expect(await unwrapKey({ ...wrapping, wrapped: value as unknown as Envelope })).toEqual(unreadable);
  });

  it('does not come out by another key, nor for another vault or use', async () => {
    const wrapping = await newWrapping();
    const others: Wrapping[] = [
      { ...wrapping, wrappingKey: await makeWrappingKey() },
      { ...wrapping, purpose: { ...purpose, vault: 'another' } },
      { ...wrapping, purpose: { ...purpose, use: 'update' } },
    ];
    for (const other of others) expect(await unwrapKey(other)).toEqual(unreadable);
  });
});

describe('makeWrappingKey', () => {
  it('makes a key that wraps, does nothing else, and whose bytes nobody can read', async () => {
    const key = await makeWrappingKey();
    expect(key.usages.toSorted()).toEqual(['unwrapKey', 'wrapKey']);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});
