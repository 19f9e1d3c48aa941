import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { readReport } from './report.mjs';
import { root, runScript } from './run.mjs';

/** Where tests leave what they said. */
export const logs = join(root, '.output', 'test');

/**
 * Run tests by vitest.
 *
 * @param name - What the report and the log are called in `.output/test/`.
 * @param args - Of vitest.
 * @param env - Added to our own environment.
 * @returns Its report, undefined when it came to none, with its code and all it said.
 */
export async function runTests(name, args, env) {
  const path = join(logs, `${name}.json`);
  rmSync(path, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const { code, output } = await runScript('vitest', [...args, ...reporters], {
    log: join(logs, `${name}.log`),
    env,
  });
  return { report: readReport(path), code, output };
}
