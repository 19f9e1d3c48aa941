import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { PageAbout } from '../../lib/portals/portal';
import { inProject } from './paths';

/** A small page written by us that imitates what is known of a portal's, and what it is. */
export type PortalPage = { name: string; html: string; address: string; about: PageAbout };

/** @param set - `portals`: the pages that prove the packs and signs. `portals-unseen`: those written without knowing them. */
export function readPortalPages(set: 'portals' | 'portals-unseen' = 'portals'): PortalPage[] {
  const folder = inProject('tests/fixtures', set);
  const names = readdirSync(folder).filter(name => name.endsWith('.html'));
  return names.sort().map(file => {
    const told = JSON.parse(readFileSync(join(folder, file.replace('.html', '.json')), 'utf8'));
    return { name: file.replace('.html', ''), html: readFileSync(join(folder, file), 'utf8'), ...told };
  });
}
