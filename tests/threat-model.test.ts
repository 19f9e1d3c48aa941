import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import threatModel from '../docs/threat-model.md?raw';

const paths = [...new Set([...threatModel.matchAll(/`((?:tests|\.ci)\/[^`]*)`/g)].map(match => match[1]!))];
const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** A folder counts when there is a test in it. */
function isThere(path: string): boolean {
  if (!existsSync(here(path))) return false;
  if (!statSync(here(path)).isDirectory()) return true;
  return readdirSync(here(path), { recursive: true }).some(file => /\.(test|spec)\.tsx?$/.test(String(file)));
}

describe('the threat model', () => {
  it('names its tests', () => {
    expect(paths.length).toBeGreaterThan(15);
  });

  it.each(paths)('says that %s shows it, and that is there', path => {
    expect(isThere(path)).toBe(true);
  });
});
