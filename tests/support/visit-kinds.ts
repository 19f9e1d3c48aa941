import { readFileSync } from 'node:fs';

import { readPack } from '../../lib/packs/read-pack';
import type { VisitKind } from '../../lib/starters/visit-kind';
import { inProject } from './paths';

/** The kinds of visit that come with us. */
export function readVisitKinds(): VisitKind[] {
  const read = (path: string) => readFileSync(inProject('public', 'packs', 'visit-starters', path), 'utf8');
  const path = 'starters/visits.json';
  return readPack({ manifest: read('pack.json'), files: { [path]: read(path) } }).pack?.kinds ?? [];
}
