import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { CannotGoOn, checkNode, installPackages, play, say } from './prepare.mjs';
import { root, runScript, tail } from './run.mjs';

/**
 * `npm run zip`: the files for both stores, in `.output/`. The same sources give the same bytes: names in order, one
 * date for all, nothing of this computer. `npm run zip -- --twice` builds twice and fails where the bytes differ.
 */

/** In zips a date is needed. This one says nothing. */
const date = new Date(2020, 0, 1);

const stores = [
  { name: 'chrome', build: ['build'], folder: 'chrome-mv3' },
  { name: 'firefox', build: ['build', '-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
];

play(async () => {
  checkNode();
  await installPackages();
  const first = await packAll();
  for (const [file, digest] of first) say(`${digest}  ${file}`);
  if (!process.argv.includes('--twice')) return 0;
  const second = new Map(await packAll());
  const differing = first.filter(([file, digest]) => second.get(file) !== digest);
  say(
    differing.length === 0
      ? 'Built twice: the same bytes.'
      : `Not the same: ${differing.map(([file]) => file)}`,
  );
  return differing.length === 0 ? 0 : 1;
});

/** @returns For each file its name and the SHA-256 of its bytes. */
async function packAll() {
  const { zipSync } = await import('fflate');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const made = [];
  for (const { name, build, folder } of stores) {
    say(`Building for ${name} …`);
    const from = join(root, '.output', folder);
    rmSync(from, { recursive: true, force: true });
    const { code, output } = await runScript('wxt', build);
    if (code !== 0) throw new CannotGoOn(`the build for ${name} did not succeed.\n${tail(output)}`);
    const bytes = zipSync(readFolder(from), { level: 9, mtime: date });
    const file = `in-my-corner-${version}-${name}.zip`;
    mkdirSync(join(root, '.output', 'stores'), { recursive: true });
    writeFileSync(join(root, '.output', 'stores', file), bytes);
    made.push([file, createHash('sha256').update(bytes).digest('hex')]);
  }
  return made;
}

/** Names with `/`, in order, and what is in each file. */
function readFolder(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    paths.map(path => [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))]),
  );
}
