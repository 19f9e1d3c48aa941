import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { chromeBuild, firefoxBuild } from '../support/paths';

/** The two builds, by the name a reader of a failure knows. */
export const builds = [
  ['Chrome', chromeBuild],
  ['Firefox', firefoxBuild],
] as const;

export type BuiltFile = { name: string; bytes: number; text: string };

/** Files of a build whose name ends in one of the endings, as text. `/` in names on every system. */
export function readBuilt(folder: string, ...endings: string[]): BuiltFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => endings.some(ending => name.endsWith(ending)))
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())
    .map(path => ({
      name: relative(folder, path).split(sep).join('/'),
      bytes: statSync(path).size,
      text: readFileSync(path, 'utf8'),
    }));
}
