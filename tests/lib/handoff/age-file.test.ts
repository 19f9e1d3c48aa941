import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { openFile, sealFile } from '../../../lib/handoff/age-file';
import { expectValue } from '../vault/builders';

const passphrase = 'correct horse battery ñandú';
const text = `Is metformin safe for me? 😀\n${'Again. '.repeat(2_000)}`;

/** Ten is the least that shows anything: 18 takes two seconds. */
const quick = { workFactor: 10 };
const seal = (words: string) => expectValue(sealFile(words, passphrase, quick));

let file: Uint8Array;
beforeAll(async () => {
  file = await seal(text);
});

async function sealBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(10);
  return encrypter.encrypt(bytes);
}

describe('an age file', () => {
  it('gives back any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async words => {
        expect(await openFile(await seal(words), passphrase)).toEqual({ ok: true, value: words });
      }),
      { numRuns: 25 },
    );
  });

  it('is smaller than its text, and shows none of it', () => {
    expect(file.length).toBeLessThan(text.length / 10);
    expect(Buffer.from(file).toString('latin1')).not.toContain('metformin');
  });

  it('is made at the cost age itself uses, unless a test asks for less', async () => {
    const dear = await expectValue(sealFile('a', passphrase));
    expect(Buffer.from(dear).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
  });

  it('holds gzip, for other programs', async () => {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    const inside = await decrypter.decrypt(file);
    const stream = new Blob([new Uint8Array(inside)]).stream().pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(stream).text()).toBe(text);
  });

  it('opens however its passphrase was typed', async () => {
    expect(await openFile(file, passphrase.normalize('NFD'))).toEqual({ ok: true, value: text });
  });

  it('opens in letters, and when nothing inside is packed', async () => {
    const plain = await sealBytes(new TextEncoder().encode('plain'));
    const letters = new TextEncoder().encode(`\n${armor.encode(plain)}`);
    expect(await openFile(letters, passphrase)).toEqual({ ok: true, value: 'plain' });
  });

  it('tells what is being done', async () => {
    const stages: string[] = [];
    const onProgress = (stage: string) => stages.push(stage);
    const sealed = await expectValue(sealFile('a', passphrase, { ...quick, onProgress }));
    await openFile(sealed, passphrase, { onProgress });
    expect(stages).toEqual(['packing', 'deriving', 'deriving', 'unpacking']);
  });

  it('is not made without a passphrase', async () => {
    await expect(sealFile('a', '', quick)).rejects.toThrow('no passphrase');
  });
});

describe('an age file that does not open', () => {
  const refused = (code: string) => ({ ok: false, code });

  it('is under another passphrase', async () => {
    for (const other of ['', 'correct horse', `${passphrase} `])
      expect(await openFile(file, other)).toEqual(refused('wrong-passphrase'));
  });

  it('is something else', async () => {
    for (const other of ['', 'Dear Dr. Lee', '{"format":"in-my-corner-backup"}', 'age-encryption.org/v2\n'])
      expect(await openFile(new TextEncoder().encode(other), passphrase)).toEqual(refused('not-an-age-file'));
  });

  it('is sealed to a key', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    expect(await openFile(await encrypter.encrypt('a'), passphrase)).toEqual(refused('sealed-to-a-key'));
  });

  it('is damaged at its end, or in its letters', async () => {
    expect(await openFile(file.with(-1, file.at(-1)! ^ 1), passphrase)).toEqual(refused('damaged'));
    const letters = armor.encode(file).replace('-----END', '-----ENDE');
    expect(await openFile(new TextEncoder().encode(letters), passphrase)).toEqual(refused('damaged'));
    const head = new TextEncoder().encode('age-encryption.org/v1\n');
    expect(await openFile(head, passphrase)).toEqual(refused('damaged'));
  });

  it('holds no text, or a broken packing', async () => {
    for (const bytes of [Uint8Array.of(0xff, 0xfe), Uint8Array.of(0x1f, 0x8b, 8, 0)])
      expect(await openFile(await sealBytes(bytes), passphrase)).toEqual(refused('damaged'));
  });

  it('is too big, before or after unpacking', async () => {
    expect(await sealFile('aé', passphrase, { most: 2 })).toEqual(refused('too-big'));
    expect(await openFile(file, passphrase, { most: file.length - 1 })).toEqual(refused('too-big'));
    expect(await openFile(file, passphrase, { most: file.length })).toEqual(refused('too-big'));
    expect(await openFile(file, passphrase, { most: text.length + 10 })).toMatchObject({ ok: true });
  });

  it('gives nothing when any byte was changed or the rest is missing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (where, bits, cut) => {
        const at = where % file.length;
        const broken = cut ? file.slice(0, at) : file.with(at, file[at]! ^ bits);
        // A damaged cost could ask for a key that takes minutes.
        fc.pre(cut || !isCost(at));
        expect((await openFile(broken, passphrase)).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

/** Whether a byte belongs to the number at the end of the second line. */
function isCost(at: number): boolean {
  const lines = Buffer.from(file).toString('latin1').split('\n', 2);
  const end = lines.join('\n').length;
  return at >= end - 2 && at <= end;
}
