import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readPack } from '../../lib/packs/read-pack';
import { makePhraseBook, type PhraseBook } from '../../lib/phrases/phrase';
import { inProject } from './paths';

/** The ready lines that come with us. */
export function readPhraseBook(): PhraseBook {
  const folder = inProject('public', 'packs', 'ready-lines');
  const paths = readdirSync(join(folder, 'phrases')).map(name => `phrases/${name}`);
  const files = Object.fromEntries(paths.map(path => [path, readFileSync(join(folder, path), 'utf8')]));
  const manifest = readFileSync(join(folder, 'pack.json'), 'utf8');
  return makePhraseBook(readPack({ manifest, files }).pack?.phrases ?? []);
}
