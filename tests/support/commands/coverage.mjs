/**
 * `npm run coverage -- FILES`: how many of the hard words in texts are explained, by source and by subject, and how
 * much is marked at each strictness; per file and in all. Files are plain text. Without files: the labelled texts of
 * `tests/fixtures/labelled`, where hard words are known, so that what is missed and what is marked in vain is known too.
 */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { runnerImport } from 'vite';

import { root } from './run.mjs';

async function loadReport() {
  const { embedContent } = (await runnerImport(`${root}/embed-content.ts`)).module;
  const settings = { root, logLevel: 'error', plugins: [embedContent()] };
  return (await runnerImport(`${root}/tests/support/coverage-report.ts`, settings)).module;
}

function readFiles(paths) {
  // npm runs us in the project's folder; the paths are from where the person stands.
  const from = process.env.INIT_CWD ?? process.cwd();
  return paths.map(path => ({ name: basename(path), text: readFileSync(resolve(from, path), 'utf8') }));
}

try {
  const { reportFiles, reportLabelled } = await loadReport();
  const paths = process.argv.slice(2);
  if (paths.length > 0) console.log(reportFiles(readFiles(paths)));
  else {
    for (const half of ['tuned-on', 'held-out', 'fresh-held-out', 'whole-texts-held-out']) {
      const file = `${root}/tests/fixtures/labelled/${half}.jsonl`;
      console.log(`${reportLabelled(half, readFileSync(file, 'utf8'))}\n`);
    }
  }
} catch (error) {
  // A file that cannot be read says which and why; so does a pack that cannot be used.
  console.error(error.message);
  process.exitCode = 1;
}
