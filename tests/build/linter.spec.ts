import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

import { firefoxBuild, inProject } from '../support/paths';

const run = promisify(execFile);

type Report = { errors: Remark[]; warnings: Remark[]; notices: Remark[] };
type Remark = { code: string; file: string; message: string };

/**
 * Remarks that stay, and why. A new one fails.
 *
 * Preact's and pdf.js's own paths for markup are in their code; ours never takes them (`tests/build/contents.spec.ts`).
 */
const known = ['UNSAFE_VAR_ASSIGNMENT'];

/** Mozilla's own linter, as its store runs it. It answers with 1 where it has errors, and says which all the same. */
async function lint(folder: string): Promise<Report> {
  const linter = inProject('node_modules', 'addons-linter', 'bin', 'addons-linter');
  const args = ['--output', 'json', folder];
  const { stdout } = await run(process.execPath, [linter, ...args], { maxBuffer: 64e6 }).catch(
    (failed: { stdout: string }) => failed,
  );
  return JSON.parse(stdout) as Report;
}

describe('Mozilla’s linter', () => {
  it('has no error and no new warning about the build for Firefox', async () => {
    const { errors, warnings } = await lint(firefoxBuild);
    expect(errors).toEqual([]);
    expect(warnings.filter(({ code }) => !known.includes(code))).toEqual([]);
  });

  it('has errors about a folder that is no extension', async () => {
    const { errors } = await lint(join(inProject('tests', 'fixtures', 'pages')));
    expect(errors.length).toBeGreaterThan(0);
  });
});
