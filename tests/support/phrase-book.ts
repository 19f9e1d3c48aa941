import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Pack } from '../../lib/packs/pack';
import { readPack } from '../../lib/packs/read-pack';
import { makePhraseBook, type PhraseBook } from '../../lib/phrases/phrase';
import { mergeRehearsals, type Rehearsal } from '../../lib/phrases/rehearsal';
import { inProject } from './paths';

/** The ready lines that come with us. */
export function readPhraseBook(): PhraseBook {
  return makePhraseBook(readReadyLines()?.phrases ?? []);
}

/** The hard moments to practise that come with us. */
export function readRehearsalBook(): Rehearsal[] {
  return mergeRehearsals(readReadyLines()?.rehearsals ?? []);
}

function readReadyLines(): Pack | undefined {
  const folder = inProject('public', 'packs', 'ready-lines');
  const manifest = readFileSync(join(folder, 'pack.json'), 'utf8');
  const { contributes } = JSON.parse(manifest) as { contributes: Record<string, string[]> };
  const paths = Object.values(contributes).flat();
  const files = Object.fromEntries(paths.map(path => [path, readFileSync(join(folder, path), 'utf8')]));
  return readPack({ manifest, files }).pack;
}
