import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openFile, sealFile } from '../../../lib/handoff/age-file';
import { expectValue } from '../vault/builders';

/** The `age` of Debian, and `script`, which lends it the terminal that it reads passphrases from. */
const missing = ['age', 'script'].filter(tool => !has(tool));
if (missing.length > 0)
  console.warn(`Not compared with the age tool: ${missing.join(', ')} is not installed`);

const passphrase = 'correct horse battery';
const text = 'Is metformin safe for me? 😀';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'age-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function has(tool: string): boolean {
  try {
    execFileSync(tool, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Run age at a terminal, and type the passphrase each time it asks for it. */
function runAge(options: string): Promise<number | null> {
  const tool = spawn('script', ['-qec', `age ${options}`, '/dev/null'], { cwd: folder });
  tool.stdout.on('data', (said: Buffer) => {
    if (/passphrase/i.test(said.toString())) tool.stdin.write(`${passphrase}\n`);
  });
  return new Promise((resolve, reject) => {
    tool.on('exit', resolve);
    tool.on('error', reject);
  });
}

describe.skipIf(missing.length > 0)('the age tool', () => {
  it('opens what we seal', async () => {
    writeFileSync(join(folder, 'notes.age'), await expectValue(sealFile(text, passphrase)));
    expect(await runAge('-d -o notes.gz notes.age')).toBe(0);
    expect(gunzipSync(readFileSync(join(folder, 'notes.gz'))).toString()).toBe(text);
  }, 60_000);

  it.each(['-p', '-p -a'])(
    'seals what we open: age %s',
    async options => {
      writeFileSync(join(folder, 'notes.txt'), text);
      expect(await runAge(`${options} -o notes.age notes.txt`)).toBe(0);
      const file = readFileSync(join(folder, 'notes.age'));
      expect(await openFile(file, passphrase)).toEqual({ ok: true, value: text });
    },
    30_000,
  );

  it('seals to a key what we say no passphrase opens', async () => {
    writeFileSync(join(folder, 'notes.txt'), text);
    const key = execFileSync('age-keygen', { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
    const [recipient] = /age1\w+/.exec(key)!;
    execFileSync('age', ['-r', recipient, '-o', 'notes.age', 'notes.txt'], { cwd: folder });
    const file = readFileSync(join(folder, 'notes.age'));
    expect(await openFile(file, passphrase)).toEqual({ ok: false, code: 'sealed-to-a-key' });
  });
});
