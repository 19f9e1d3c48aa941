import { join } from 'node:path';

import { root } from './run.mjs';

/**
 * Load a TypeScript module of the project. Only after `installPackages`: Vite reads it.
 *
 * @param path - From the project's folder, such as `tests/support/tour.ts`.
 */
export async function load(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' });
  return module;
}
