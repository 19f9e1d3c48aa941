import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A path inside the project. */
export function inProject(...parts: string[]): string {
  return join(root, ...parts);
}

export const chromeBuild = inProject('.output', 'chrome-mv3');
export const firefoxBuild = inProject('.output', 'firefox-mv3');
export const zooBuild = inProject('.output', 'zoo');
export const portalBuild = inProject('.output', 'portal');

/** Real records nobody here wrote. They lie beside the project and are not always there. */
export const realRecords = inProject('..', 'shared', 'portals');
export const hasRealRecords = existsSync(realRecords);
