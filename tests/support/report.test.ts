import { expect, it } from 'vitest';

import { failedFiles, outcomeOf, type TestFile, withSecondGo } from './commands/report.mjs';

const assertion = (status: string, fullName = 'does it') => ({
  status,
  fullName,
  failureMessages: status === 'failed' ? ['Error: not there\n  at node_modules/x.js\n  at ours.ts:3'] : [],
});
const file = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map(status => assertion(status)),
});
const run = (...testResults: TestFile[]) => ({ testResults });

it('counts what passed, failed and was left out', () => {
  const outcome = outcomeOf(run(file('a', 'passed', 'skipped'), file('b', 'passed', 'failed')), 1, '');
  expect(outcome).toMatchObject({ passed: 2, failed: 1, skipped: 1 });
});

it('says what failed, and where in our own files', () => {
  const { words } = outcomeOf(run(file('b.spec.ts', 'failed')), 1, '');
  expect(words).toBe('b.spec.ts: does it\n  Error: not there\n    at ours.ts:3');
});

it('counts a file that did not load, and one whose tests could not begin', () => {
  const unloaded = { ...file('a'), status: 'failed', message: 'No such module\nmore' };
  const unbegun = { ...file('b', 'skipped', 'skipped'), status: 'failed', message: 'No browser' };
  const report = run(unloaded, unbegun, file('c', 'passed'));
  expect(outcomeOf(report, 1, '')).toMatchObject({
    passed: 1,
    failed: 2,
    words: 'a: No such module\nb: No browser',
  });
  expect(failedFiles(report)).toEqual(['a', 'b']);
});

it('counts an error outside any test', () => {
  expect(outcomeOf(run(file('a', 'passed')), 1, 'Unhandled error')).toMatchObject({
    failed: 1,
    words: 'Unhandled error',
  });
});

it('takes the second go of a file for the first, and keeps all others', () => {
  const first = run(file('a', 'passed'), file('b', 'failed', 'passed'), file('c', 'passed'));
  expect(outcomeOf(withSecondGo(first, run(file('b', 'passed', 'passed'))), 0, '')).toEqual({
    passed: 4,
    failed: 0,
    skipped: 0,
    words: undefined,
  });
  expect(outcomeOf(withSecondGo(first, run(file('b', 'passed', 'failed'))), 1, '')).toMatchObject({
    passed: 3,
    failed: 1,
  });
});
