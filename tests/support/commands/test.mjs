import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { buildWithLog } from './build.mjs';
import { ensureChromium, ensureFirefox, installPackages, play, say } from './prepare.mjs';
import { root, runScript, tail } from './run.mjs';

/**
 * `npm test`: everything that must hold, in the order that says soonest what is wrong.
 * Ends with one line of counts. Logs are in .output/test/.
 */

const logs = join(root, '.output', 'test');
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
    ['Tests of the builds', () => testsOfProducts('tests/build', 'build')],
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
  const outcome = await testsOfProducts('tests/e2e', 'e2e');
  if (firefox) return outcome;
  const gap = left('No Firefox was found: its browser tests were not run.');
  return {
    ...outcome,
    failed: outcome.failed + gap.failed,
    words: [outcome.words, gap.words].filter(Boolean).join('\n'),
  };
}

/** Tests that need what the build steps made. Without it they fail for a reason told once already. */
async function testsOfProducts(folder, name) {
  const missing = ['chrome-mv3', 'firefox-mv3', 'portal', 'zoo'].filter(
    out => !existsSync(join(root, '.output', out)),
  );
  if (missing.length > 0) return bad(`Not run: ${missing.join(' and ')} did not build.`);
  return tests(name, ['run', '--config', 'vitest.e2e.config.ts', folder]);
}

async function tests(name, args) {
  const report = join(logs, `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runScript('vitest', [...args, ...reporters], {
    log: join(logs, `${name}.log`),
  });
  if (!existsSync(report)) return bad(tail(output));
  return outcomeOf(JSON.parse(readFileSync(report, 'utf8')), code, output);
}

function outcomeOf(report, code, output) {
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, testResults } = report;
  // A file that does not load has no tests to fail; it counts as one.
  const unloaded = testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0);
  let failed = numFailedTests + unloaded.length;
  if (code !== 0 && failed === 0) failed = 1; // an error outside any test
  const skipped = numPendingTests + numTodoTests;
  return { passed, failed, skipped, words: failed > 0 ? failures(testResults, unloaded, output) : undefined };
}

function failures(testResults, unloaded, output) {
  const lines = unloaded.map(file => `${file.name}: ${file.message.split('\n')[0]}`);
  for (const file of testResults) {
    for (const { status, fullName, failureMessages } of file.assertionResults) {
      if (status === 'failed') lines.push(`${file.name}: ${fullName}\n  ${firstLines(failureMessages[0])}`);
    }
  }
  return lines.length > 0 ? lines.join('\n') : tail(output);
}

/** What was expected and what came, with the one line of ours that says where. */
function firstLines(message = '') {
  const lines = message.split('\n').filter(line => !/node_modules|node:internal/.test(line));
  return lines.slice(0, 16).join('\n  ');
}
