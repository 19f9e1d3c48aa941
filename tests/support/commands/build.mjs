import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { CannotGoOn, say } from './prepare.mjs';
import { root, runScript, tail } from './run.mjs';

const program = [
  ...['entrypoints', 'components', 'lib', 'public'],
  ...['wxt.config.ts', 'embed-content.ts', 'package.json', 'package-lock.json'],
];

/** What can be built: from what, by which command, and the file that shows it was. */
export const builds = {
  chrome: {
    title: 'the extension for Chrome',
    sources: program,
    script: ['wxt', ['build']],
    product: '.output/chrome-mv3/manifest.json',
  },
  firefox: {
    title: 'the extension for Firefox',
    sources: program,
    script: ['wxt', ['build', '-b', 'firefox', '--mv3']],
    product: '.output/firefox-mv3/manifest.json',
  },
  portal: {
    title: 'the sample portal',
    sources: ['tests/fixtures/portal', 'package-lock.json'],
    script: ['vite', ['build', '--config', 'tests/fixtures/portal/vite.config.ts']],
    product: '.output/portal/index.html',
  },
  zoo: {
    title: 'the zoo of message boxes',
    sources: ['tests/fixtures/zoo', 'package-lock.json'],
    script: ['vite', ['build', '--config', 'tests/fixtures/zoo/vite.config.ts']],
    product: '.output/zoo/index.html',
  },
};

/** Build one of `builds` unless its sources are as they were. Throws `CannotGoOn` when it does not build. */
export async function build(name) {
  const { code, output } = await buildWithLog(name);
  if (code !== 0) throw new CannotGoOn(`${builds[name].title} did not build.\n${tail(output)}`);
}

/** The same, for who wants to look at the outcome. */
export async function buildWithLog(name, log) {
  const { title, sources, script, product } = builds[name];
  const stamp = join(root, '.output', 'stamps', name);
  const now = fingerprint(sources);
  const isFresh = existsSync(join(root, product)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
  if (isFresh) return { code: 0, output: 'Nothing changed since the last build.' };
  say(`Building ${title} …`);
  const outcome = await runScript(...script, { log });
  if (outcome.code === 0) {
    mkdirSync(join(root, '.output', 'stamps'), { recursive: true });
    writeFileSync(stamp, now);
  }
  return outcome;
}

/** Changes when a file is added, removed or written. Times are enough: nothing here rewinds a clock. */
function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesIn(join(root, source))) {
      const { mtimeMs, size } = statSync(file);
      hash.update(`${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}
