import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

import { sealFile } from '../../../lib/handoff/age-file';
import { type FileKey, makeFileKey, openFileWith, sealFileTo } from '../../../lib/handoff/key-file';
import { expectValue } from '../vault/builders';

const text = 'Can I do groups for a month? ñ 😀';
let sam: FileKey;
let other: FileKey;
beforeAll(async () => {
  [sam, other] = [await makeFileKey(), await makeFileKey()];
});

const codeOf = async (file: Uint8Array, identity = sam.identity) => {
  const opened = await openFileWith(file, identity);
  return opened.ok ? opened.value : opened.code;
};

describe('a file sealed to a key', () => {
  it('opens with that key, and with no other', async () => {
    const file = await expectValue(sealFileTo(text, sam.recipient));
    expect(await codeOf(file)).toBe(text);
    expect(await codeOf(file, other.identity)).toBe('other-key');
  });

  it('opens not at all when a byte is changed or missing, or when it is no such file', async () => {
    const file = await expectValue(sealFileTo(text, sam.recipient));
    const changed = file.slice();
    changed[changed.length - 3]! ^= 1;
    expect(await codeOf(changed)).toBe('damaged');
    expect(await codeOf(file.slice(0, -5))).toBe('damaged');
    expect(await codeOf(new TextEncoder().encode('hello'))).toBe('not-an-age-file');
    expect(await codeOf(new Uint8Array(100 * 1_024 * 1_024 + 1).fill(7))).toBe('not-an-age-file');
    const phrase = await expectValue(sealFile(text, 'four words by phone', { workFactor: 4 }));
    expect(await codeOf(phrase)).toBe('sealed-to-a-passphrase');
  });

  it('is too big beyond what the caller takes', async () => {
    const opened = await openFileWith(new Uint8Array(200), sam.identity, { most: 100 });
    expect(opened).toEqual({ ok: false, code: 'too-big' });
  });

  it('is not made for what is no key', async () => {
    expect(await sealFileTo(text, 'age1nonsense')).toEqual({ ok: false, code: 'bad-key' });
  });

  it('opens with the age tool too', async context => {
    const folder = mkdtempSync(join(tmpdir(), 'age-'));
    try {
      writeFileSync(join(folder, 'key.txt'), `${sam.identity}\n`);
      writeFileSync(join(folder, 'file.age'), await expectValue(sealFileTo(text, sam.recipient)));
      const opened = execFileSync('age', ['-d', '-i', 'key.txt', 'file.age'], { cwd: folder });
      expect(gunzipSync(opened).toString()).toBe(text);
    } catch (error) {
      if ((error as { code?: string }).code === 'ENOENT') context.skip();
      throw error;
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
