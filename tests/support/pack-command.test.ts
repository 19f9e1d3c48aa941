import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { checkFolder, packFolder, readFolder } from './pack-command';
import { inProject } from './paths';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The pack that `docs/adding-a-pack.md` tells a new author to write, with the files it shows. */
function writeAsTold(): void {
  const told = [
    ...readFileSync(inProject('docs/adding-a-pack.md'), 'utf8').matchAll(/```json\n(.*?)```/gs),
  ].map(([, json = '']) => json);
  const names = ['pack.json', 'terms/heart.json', 'questions/cost.json'];
  for (const [at, name] of names.entries()) write(name, told[at]!);
}

function write(name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

it('takes what the guide tells a new author to write, and makes one file of it', () => {
  writeAsTold();
  expect(checkFolder(folder)).toEqual({
    lines: ['County peers 1.0.0: terms 1, questions 1. 0 refused, 0 to check.'],
    ok: true,
  });
  expect(packFolder(folder).ok).toBe(true);
  expect(checkFolder(`${folder}.corner`).ok).toBe(true);
  expect(readFolder(`${folder}.corner`)?.files).toHaveProperty(['terms/heart.json']);
  rmSync(`${folder}.corner`);
});

it('names what cannot be seen, and says nothing to the terminal that a pack would say to it', () => {
  writeAsTold();
  const terms = [{ term: 'te\u202erm\u001b[31m', kind: 'care', plain: 'Fine.' }];
  write('terms/heart.json', JSON.stringify({ terms }));
  const { lines, ok } = checkFolder(folder);
  expect(ok).toBe(false);
  expect(lines[0]).toContain('te‹U+202E›rm‹U+001B›[31m');
});
