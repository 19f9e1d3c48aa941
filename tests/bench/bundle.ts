import { build } from 'vite';

import { inProject } from '../support/paths';

/** A file of ours with all it imports, as one script for a page. What it exports is in the global `bench`. */
export async function bundleForPage(entry: string): Promise<string> {
  const output = await build({
    root: inProject(),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: inProject(entry), formats: ['iife'], name: 'bench' },
    },
  });
  const [{ output: chunks }] = output as unknown as [{ output: [{ code: string }] }];
  return chunks[0].code;
}
