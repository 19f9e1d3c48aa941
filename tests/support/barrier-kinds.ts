import { readFileSync } from 'node:fs';

import { readPack } from '../../lib/packs/read-pack';
import { type BarrierKind, mergeHelp } from '../../lib/resources/barrier-kind';
import { inProject } from './paths';

/** What can be in the way, and the help that comes with us. */
export function readBarrierKinds(): BarrierKind[] {
  return mergeHelp(
    ['help', 'help-us'].flatMap(name => {
      const read = (path: string) => readFileSync(inProject('public', 'packs', name, path), 'utf8');
      const manifest = read('pack.json');
      const paths: string[] = JSON.parse(manifest).contributes.resources;
      const files = Object.fromEntries(paths.map(path => [path, read(path)]));
      const { pack, refused } = readPack({ manifest, files });
      if (!pack || refused.length > 0) throw new Error(JSON.stringify(refused));
      return pack.help;
    }),
  );
}
