import { existsSync, readFileSync } from 'node:fs';

import { tail } from './run.mjs';

/** What vitest wrote of a run, or undefined where it wrote nothing. */
export function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** The files in which something failed. */
export function failedFiles({ testResults }) {
  return testResults.filter(hasFailed).map(file => file.name);
}

/** Of two runs, the files of the second instead of the same files of the first. */
export function withSecondGo(first, second) {
  const again = new Map(second.testResults.map(file => [file.name, file]));
  return { testResults: first.testResults.map(file => again.get(file.name) ?? file) };
}

/**
 * What a run came to.
 *
 * @param code - What the run itself ended with.
 * @returns `{ passed, failed, skipped, words }`. `words`: what failed, and where; undefined when nothing did.
 */
export function outcomeOf({ testResults }, code, output) {
  const tests = testResults.flatMap(file => file.assertionResults);
  const count = (...kinds) => tests.filter(({ status }) => kinds.includes(status)).length;
  const unloaded = testResults.filter(isUnloaded);
  // A file that does not load has no tests to fail: it counts as one. So does an error outside any test.
  const failed = count('failed') + unloaded.length || (code === 0 ? 0 : 1);
  const words = failed > 0 ? failures(testResults, output) : undefined;
  return { passed: count('passed'), failed, skipped: count('pending', 'skipped', 'todo'), words };
}

const hasFailedTests = file => file.assertionResults.some(({ status }) => status === 'failed');
/** It did not load, or what its tests share could not be set up. */
const isUnloaded = file => file.status === 'failed' && !hasFailedTests(file);
const hasFailed = file => isUnloaded(file) || hasFailedTests(file);

function failures(testResults, output) {
  const lines = testResults
    .filter(isUnloaded)
    .map(({ name, message }) => `${name}: ${message.split('\n')[0]}`);
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
