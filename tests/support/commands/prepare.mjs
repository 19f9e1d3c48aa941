import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findChromium, findFirefox, findProgram } from './browsers.mjs';
import { root, run, runNpm, runScript, tail } from './run.mjs';

/** Why a command cannot go on, in words for the person who ran it. Shown without a stack. */
export class CannotGoOn extends Error {}

/** Show a step: what is done now, for someone who waits. */
export function say(words) {
  console.log(words);
}

/** Run a command's main function. What is missing is said plainly; our own mistakes keep their stack. */
export async function play(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof CannotGoOn ? `\nCannot go on: ${error.message}` : error);
    process.exitCode = 1;
  }
}

const oldestNode = [20, 19];

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [least, leastMinor] = oldestNode;
  if (major > least || (major === least && minor >= leastMinor)) return;
  throw new CannotGoOn(
    `this is Node ${process.versions.node}, and Node ${oldestNode.join('.')} or newer is needed (https://nodejs.org).`,
  );
}

/** Install exactly what package-lock.json names, unless it is there already. */
export async function installPackages() {
  checkNode();
  if (!packagesAreThere()) {
    say('Installing the packages that package-lock.json names …');
    const { code, output } = await runNpm(['ci', '--no-audit', '--no-fund']);
    if (code !== 0) {
      throw new CannotGoOn(`npm ci did not succeed. Is there a network?\n${tail(output, 15)}`);
    }
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
    const { code, output } = await runScript('wxt', ['prepare']);
    if (code !== 0) throw new CannotGoOn(`wxt prepare did not succeed.\n${tail(output, 15)}`);
  }
}

/** npm keeps a list of what it installed beside it. We compare that with the lock file. */
function packagesAreThere() {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!wanted) throw new CannotGoOn('package-lock.json is missing or cannot be read.');
  for (const [path, { version, optional, devOptional, peer }] of Object.entries(wanted)) {
    if (path === '') continue;
    const there = installed[path];
    if (there ? there.version !== version : !(optional || devOptional || peer)) return false;
  }
  return true;
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** The path of Chrome, Chromium or Edge; installed first where we may. Undefined when there is none. */
export function ensureChromium() {
  return ensure(findChromium, 'chromium');
}

/** The path of Firefox; installed first where we may. Undefined when there is none. */
export function ensureFirefox() {
  return ensure(findFirefox, 'firefox-esr');
}

async function ensure(findIt, debianPackage) {
  const there = findIt();
  if (there || process.getuid?.() !== 0 || !findProgram('apt-get')) return there;
  say(`Installing ${debianPackage} with apt-get …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env });
  const { code, output } = await run('apt-get', ['install', '-y', debianPackage], { env });
  if (code !== 0) say(`apt-get could not install ${debianPackage}:\n${tail(output, 5)}`);
  return findIt();
}

/** What to tell a person who has no browser we can use. */
export const noBrowser =
  'no Chrome, Chromium, Edge or Firefox was found. Install one of them, or set CHROME_BIN or FIREFOX_BIN to its path.';
