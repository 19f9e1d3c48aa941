import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';

import { build } from './build.mjs';
import { CannotGoOn, ensureChromium, ensureFirefox, installPackages, play, say } from './prepare.mjs';
import { outcomeOf } from './report.mjs';
import { tail } from './run.mjs';
import { logs, runTests } from './run-tests.mjs';

/**
 * `npm run e2e`: the browser tests alone, in the browsers each asks for. `npm run e2e -- --browser firefox` plays all of
 * them in Firefox, `--browser chromium` in Chromium; what is about the other browser itself is skipped. Names of files
 * choose some: `npm run e2e -- --browser firefox lock backup`. One line for each file. Logs are in .output/test/.
 */
play(async () => {
  const { browser, wanted } = readArguments(process.argv.slice(2));
  await installPackages();
  await mustBeThere(browser);
  for (const name of ['portal', 'chrome', 'firefox', 'zoo']) await build(name);
  mkdirSync(logs, { recursive: true });
  const paths = wanted.length > 0 ? wanted.map(name => `tests/e2e/${name}.spec.ts`) : ['tests/e2e'];
  const name = browser ? `e2e-${browser}` : 'e2e';
  const args = ['run', '--config', 'vitest.e2e.config.ts', ...paths];
  const { report, code, output } = await runTests(name, args, browser && { ONLY_BROWSER: browser });
  if (!report) throw new CannotGoOn(tail(output));
  for (const file of report.testResults) say(lineOf(file));
  const { passed, failed, skipped, words } = outcomeOf(report, code, output);
  if (words) say(`\n${words}`);
  say(`\n${passed} passed, ${failed} failed, ${skipped} skipped. Log: .output/test/${name}.log`);
  return failed === 0 ? 0 : 1;
});

function readArguments(words) {
  const at = words.indexOf('--browser');
  if (at === -1) return { wanted: words };
  const browser = words[at + 1];
  if (browser !== 'firefox' && browser !== 'chromium')
    throw new CannotGoOn('--browser is followed by firefox or chromium.');
  return { browser, wanted: words.filter((_, index) => index !== at && index !== at + 1) };
}

async function mustBeThere(browser) {
  if (browser !== 'firefox' && !(await ensureChromium()))
    throw new CannotGoOn('no Chrome, Chromium or Edge was found. Name one with CHROME_BIN.');
  if (browser !== 'chromium' && !(await ensureFirefox()))
    throw new CannotGoOn('no Firefox was found. Name one with FIREFOX_BIN.');
}

/** `✓ lock   8 passed   21 s` */
function lineOf({ name, assertionResults, startTime, endTime }) {
  const count = status => assertionResults.filter(test => test.status === status).length;
  const [passed, failed] = [count('passed'), count('failed')];
  const mark = failed > 0 ? '✗' : passed > 0 ? '✓' : '-';
  const counts = [
    `${passed} passed`,
    failed && `${failed} failed`,
    passed + failed === 0 && 'not of this browser',
  ];
  const seconds = Math.round((endTime - startTime) / 1000);
  return `${mark} ${basename(name, '.spec.ts').padEnd(24)} ${String(seconds).padStart(4)} s  ${counts.filter(Boolean).join(', ')}`;
}
