import { join, resolve } from 'node:path';

import { load } from './load.mjs';
import { root } from './run.mjs';

/**
 * `npm run pack -- check FOLDER`: what of a pack would be refused, and what is worth another look; the exit code is 1
 * where something is refused. `-- file FOLDER` writes it as one .corner file. `-- schemas` writes `public/schemas`.
 */
const [what, folder] = process.argv.slice(2);
const { checkFolder, packFolder, writeSchemas } = await load('tests/support/pack-command.ts');
const verbs = {
  check: () => checkFolder(resolve(folder)),
  file: () => packFolder(resolve(folder)),
  schemas: () => writeSchemas(join(root, 'public', 'schemas')),
};
if (!Object.hasOwn(verbs, what ?? '') || (what !== 'schemas' && !folder)) {
  console.error('Say what to do: npm run pack -- check FOLDER, file FOLDER, or schemas');
  process.exit(1);
}
const { lines, ok } = verbs[what]();
for (const line of lines) console.log(line);
process.exitCode = ok ? 0 : 1;
