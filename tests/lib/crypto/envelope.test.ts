import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { makeDataKey } from '../../../lib/crypto/data-key';
import { type Envelope, open, type Purpose, seal } from '../../../lib/crypto/envelope';

let key: CryptoKey;

beforeAll(async () => {
  key = await makeDataKey();
});

const words = new TextEncoder().encode('Is metformin safe for me?');
const unreadable = { ok: false, code: 'unreadable' };

function purpose(around: Partial<Purpose> = {}): Purpose {
  return { vault: 'vault', document: 'document', use: 'update', ...around };
}

/** The same envelope with one bit of it turned over. */
function flip(envelope: Envelope, part: 'iv' | 'bytes', bit: number): Envelope {
  const changed = envelope[part].slice();
  const at = bit % (changed.length * 8);
  changed[at >> 3]! ^= 1 << (at & 7);
  return { ...envelope, [part]: changed };
}

describe('an envelope', () => {
  it('opens to the bytes that were sealed, whatever they and their purpose are', async () => {
    const purposes = fc.record({ vault: fc.string(), document: fc.string(), use: fc.string() });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), purposes, async (bytes, made) => {
        const opened = await open(key, await seal(key, bytes, made), made);
        expect(opened).toEqual({ ok: true, value: new Uint8Array(bytes) });
      }),
    );
  });

  it('holds nothing that can be read', async () => {
    const { bytes } = await seal(key, words, purpose());
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('metformin');
  });

  it('is never the same twice, so that nobody sees when the same words are written again', async () => {
    const sealed = await Promise.all(Array.from({ length: 200 }, () => seal(key, words, purpose())));
    const distinct = (part: 'iv' | 'bytes') => new Set(sealed.map(envelope => envelope[part].join())).size;
    expect([distinct('iv'), distinct('bytes')]).toEqual([200, 200]);
  });

  it('has an iv of 96 bits and a tag of 128', async () => {
    const { iv, bytes } = await seal(key, words, purpose());
    expect([iv.length, bytes.length]).toEqual([12, words.length + 16]);
  });

  it('seals the bytes of a view and not what lies beside them', async () => {
    const page = new Uint8Array([9, 9, 1, 2, 3, 9]);
    const opened = await open(key, await seal(key, page.subarray(2, 5), purpose()), purpose());
    expect(opened).toEqual({ ok: true, value: new Uint8Array([1, 2, 3]) });
  });

  it('does not change when the bytes it was made from change later', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const sealing = seal(key, bytes, purpose());
    const envelope = await sealing;
    bytes.fill(0);
    expect(await open(key, envelope, purpose())).toEqual({ ok: true, value: new Uint8Array([1, 2, 3]) });
  });
});

describe('an envelope that is not as it was', () => {
  it.each(['iv', 'bytes'] as const)('notices one bit turned over in its %s', async part => {
    const envelope = await seal(key, words, purpose());
    await fc.assert(
      fc.asyncProperty(fc.nat(), async bit => {
        expect(await open(key, flip(envelope, part, bit), purpose())).toEqual(unreadable);
      }),
    );
  });

  it('notices bytes that were cut off or added', async () => {
    const envelope = await seal(key, words, purpose());
    const { bytes } = envelope;
    const lengths = [bytes.slice(0, -1), bytes.slice(1), new Uint8Array(), new Uint8Array([...bytes, 0])];
    const opened = await Promise.all(
      lengths.map(changed => open(key, { ...envelope, bytes: changed }, purpose())),
    );
    expect(opened).toEqual(lengths.map(() => unreadable));
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'envelope'],
    ['an object without parts', {}],
    ['parts of the wrong kind', { version: 1, iv: 'iv', bytes: [1, 2, 3] }],
    ['an iv of no length', { version: 1, iv: new Uint8Array(), bytes: new Uint8Array(32) }],
  ])('answers when a disk gives %s for an envelope', async (_, value) => {
    expect(await open(key, value as unknown as Envelope, purpose())).toEqual(unreadable);
  });

  it('does not open one of a version to come', async () => {
    const envelope = await seal(key, words, purpose());
    expect(await open(key, { ...envelope, version: 2 } as unknown as Envelope, purpose())).toEqual(
      unreadable,
    );
  });
});

describe('an envelope in the wrong place', () => {
  it('does not open with another key', async () => {
    const envelope = await seal(key, words, purpose());
    expect(await open(await makeDataKey(), envelope, purpose())).toEqual(unreadable);
  });

  it.each([
    ['vault', purpose({ vault: 'another' })],
    ['document', purpose({ document: 'another' })],
    ['use', purpose({ use: 'summary' })],
  ])('does not open for another %s', async (_, another) => {
    expect(await open(key, await seal(key, words, purpose()), another)).toEqual(unreadable);
  });

  it('opens for no other purpose, however alike they are when written one after the other', async () => {
    const part = fc.string({ unit: fc.constantFrom('a', ':', '"', ',', '\\', '/'), maxLength: 4 });
    const purposes = fc.record({ vault: part, document: part, use: part });
    await fc.assert(
      fc.asyncProperty(purposes, purposes, async (made, asked) => {
        fc.pre(JSON.stringify(made) !== JSON.stringify(asked));
        expect(await open(key, await seal(key, words, made), asked)).toEqual(unreadable);
      }),
    );
  });
});
