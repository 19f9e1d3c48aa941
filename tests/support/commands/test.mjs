import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { buildWithLog } from './build.mjs';
import { ensureChromium, ensureFirefox, installPackages, play, say } from './prepare.mjs';
import { failedFiles, outcomeOf, withSecondGo } from './report.mjs';
import { root, runScript, tail } from './run.mjs';
import { logs, runTests } from './run-tests.mjs';

/**
 * `npm test`: everything that must hold, in the order that says soonest what is wrong.
 * Ends with one line of counts. Logs are in .output/test/.
 */

/** Where more browser files fail than this, something is wrong, and no second go tells more. */
const mostSecondGoes = 5;
const ofProducts = ['run', '--config', 'vitest.e2e.config.ts'];
const isCi = process.env.CI === 'true' || process.env.CI === '1';

/** What a step came to. `words`: shown under its line when something is not as it should be. */
const good = { passed: 1, failed: 0, skipped: 0 };
const bad = words => ({ passed: 0, failed: 1, skipped: 0, words });
const left = words => (isCi ? bad(words) : { passed: 0, failed: 0, skipped: 1, words });

play(async () => {
  const start = performance.now();
  say('In My Corner: all tests');
  await installPackages();
  mkdirSync(logs, { recursive: true });

  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const [title, step] of steps()) {
    const { words, ...counts } = await timed(title, step);
    for (const kind of Object.keys(sum)) sum[kind] += counts[kind];
    if (words) say(words.replace(/^/gm, '    '));
  }
  say(`\nIn ${Math.round((performance.now() - start) / 1000)} s. Logs: .output/test/`);
  say(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
  return sum.failed === 0 ? 0 : 1;
});

function steps() {
  return [
    ['Format and lint', () => check('lint', 'biome', ['ci', '.'])],
    ['Types', () => check('types', 'tsc', ['--noEmit'])],
    ['Types of the pure rooms', () => check('types-pure', 'tsc', ['--noEmit', '-p', 'tsconfig.pure.json'])],
    // Before the unit tests: some read its pages.
    ['Build of the sample portal', () => built('portal')],
    ['Unit tests', () => tests('unit', ['run'])],
    ['Build for Chrome', () => built('chrome')],
    ['Build for Firefox', () => built('firefox')],
    ['Build of the zoo of boxes', () => built('zoo')],
    ['Tests of the builds', () => testsOfProducts(() => tests('build', [...ofProducts, 'tests/build']))],
    ['Browser tests', () => browserTests()],
  ];
}

async function timed(title, step) {
  const start = performance.now();
  const outcome = await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { passed, failed, skipped } = outcome;
  const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`];
  const mark = failed > 0 ? '✗' : skipped > 0 && passed === 0 ? '-' : '✓';
  say(`${mark} ${title.padEnd(28)} ${seconds.padStart(6)} s  ${counts.filter(Boolean).join(', ')}`);
  return outcome;
}

async function check(name, script, args) {
  const { code, output } = await runScript(script, args, { log: join(logs, `${name}.log`) });
  return code === 0 ? good : bad(tail(output));
}

async function built(name) {
  const { code, output } = await buildWithLog(name, join(logs, `build-${name}.log`));
  return code === 0 ? good : bad(tail(output));
}

async function browserTests() {
  const chromium = await ensureChromium();
  if (!chromium) return left('No Chrome, Chromium or Edge was found: browser tests were not run.');
  const firefox = await ensureFirefox();
  const outcome = await testsOfProducts(playInBrowsers);
  if (firefox) return outcome;
  const gap = left('No Firefox was found: its browser tests were not run.');
  return {
    ...outcome,
    failed: outcome.failed + gap.failed,
    words: [outcome.words, gap.words].filter(Boolean).join('\n'),
  };
}

/** Tests that need what the build steps made. Without it they fail for a reason told once already. */
async function testsOfProducts(play) {
  const missing = ['chrome-mv3', 'firefox-mv3', 'portal', 'zoo'].filter(
    out => !existsSync(join(root, '.output', out)),
  );
  if (missing.length > 0) return bad(`Not run: ${missing.join(' and ')} did not build.`);
  return play();
}

async function tests(name, args) {
  const { report, code, output } = await runTests(name, args);
  return report ? outcomeOf(report, code, output) : bad(tail(output));
}

/**
 * Browsers beside each other can starve one another on a small machine. Files in which something failed, if they are
 * few, are played once more, one at a time. What failed the first time is told in any case: it is there to be mended.
 */
async function playInBrowsers() {
  const first = await runTests('e2e', [...ofProducts, 'tests/e2e']);
  if (!first.report) return bad(tail(first.output));
  const outcome = outcomeOf(first.report, first.code, first.output);
  const files = failedFiles(first.report);
  if (files.length === 0 || files.length > mostSecondGoes) return outcome;
  say(`${outcome.words}\nPlaying again, alone: ${files.map(file => basename(file)).join(', ')} …`);
  const second = await runTests('e2e-again', [...ofProducts, '--maxWorkers=1', ...files]);
  if (!second.report) return bad(tail(second.output));
  return outcomeOf(withSecondGo(first.report, second.report), second.code, second.output);
}
