import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { type BuiltFile, builds, readBuilt } from './files';

/** Loaded before the first word is drawn: decision 22 says what is in it and what is left to take out. */
const mostKilobytes = 140;

/** What a page's file names as its own scripts, and what those import in turn. A dynamic import is not among them. */
function eagerScripts(page: BuiltFile, scripts: BuiltFile[]): BuiltFile[] {
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const byName = new Map(scripts.map(script => [nameOf(script.name), script]));
  const found = new Set<BuiltFile>();
  const take = (path: string) => {
    const script = byName.get(nameOf(path));
    if (!script || found.has(script)) return;
    found.add(script);
    for (const [, next = ''] of script.text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) take(next);
  };
  for (const [, path = ''] of page.text.matchAll(/(?:src|href)="([^"]+\.js)"/g)) take(path);
  return [...found];
}

describe.each(builds)('what the panel for %s loads before its first word', (_browser, folder) => {
  const scripts = readBuilt(folder, '.js');
  const [panel] = readBuilt(folder, 'sidepanel.html');
  const eager = eagerScripts(panel!, scripts);

  it(`is at most ${mostKilobytes} kB, gzip`, () => {
    const sizes = eager.map(({ name, text }) => ({ name, kB: gzipSync(text, { level: 9 }).length / 1000 }));
    const all = sizes.reduce((sum, { kB }) => sum + kB, 0);
    console.log(
      [`${all.toFixed(1)} kB gzip`, ...sizes.map(({ name, kB }) => `  ${name} ${kB.toFixed(1)}`)].join('\n'),
    );
    expect(all).toBeLessThanOrEqual(mostKilobytes);
  });

  it('holds the store, and no view, language, calendar or cipher of files', () => {
    const holds = (mark: string) => eager.some(({ text }) => text.includes(mark));
    expect(holds('Yjs was already imported')).toBe(true);
    for (const mark of ['age-encryption.org', 'BEGIN:VCALENDAR', 'start-title = ', 'prepare-ways']) {
      expect(holds(mark), mark).toBe(false);
      expect(
        scripts.some(({ text }) => text.includes(mark)),
        `${mark} is somewhere`,
      ).toBe(true);
    }
  });
});
