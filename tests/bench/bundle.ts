import { build, type PluginOption } from 'vite';

import { embedContent } from '../../embed-content';
import { inProject } from '../support/paths';

/** A file of ours with all it imports, as one script for a page. What it exports is in the global `bench`. */
export async function bundleForPage(entry: string, plugins: PluginOption[] = []): Promise<string> {
  const output = await build({
    root: inProject(),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins,
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: inProject(entry), formats: ['iife'], name: 'bench' },
    },
  });
  const [{ output: chunks }] = output as unknown as [{ output: [{ code: string }] }];
  return chunks[0].code;
}

/** The same for a file that reads pages: with the packs' words in it. */
export function bundleWithWords(entry: string): Promise<string> {
  return bundleForPage(entry, [embedContent()]);
}
