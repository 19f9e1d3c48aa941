import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A path inside the project. */
export function inProject(...parts: string[]): string {
  return join(root, ...parts);
}

const builds = process.env.TRY_BUILDS ?? inProject('.output');
export const chromeBuild = join(builds, 'chrome-mv3');
export const firefoxBuild = join(builds, 'firefox-mv3');
export const portalBuild = inProject('.output', 'portal');

/** Real records nobody here wrote. They lie beside the project and are not always there. */
export const realRecords = inProject('..', 'shared', 'portals');
export const hasRealRecords = existsSync(realRecords);
