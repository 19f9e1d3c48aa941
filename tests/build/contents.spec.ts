import { describe, expect, it } from 'vitest';

import { type BuiltFile, builds, readBuilt } from './files';

/** Words that stay in a room's code when it is built, one or more for each room the page must not hold. */
const marks = {
  'Yjs (notebook)': 'Yjs was already imported',
  'idb (vault)': 'indexedDB',
  'ciphers (crypto)': 'subtle',
  Preact: 'dangerouslySetInnerHTML',
};

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Every place a word stands in a file. */
function count({ text }: BuiltFile, words: string): number {
  return text.split(words).length - 1;
}

function isPanel({ name }: BuiltFile): boolean {
  return !isContentScript({ name }) && !isBackground({ name });
}

function isContentScript({ name }: Pick<BuiltFile, 'name'>): boolean {
  return name.startsWith('content-scripts/') || name === 'insert.js';
}

function isBackground({ name }: Pick<BuiltFile, 'name'>): boolean {
  return name === 'background.js';
}

describe.each(builds)('the build for %s', (browser, folder) => {
  const scripts = readBuilt(folder, '.js');

  it('is of a size we know', () => {
    const sizes = scripts.map(({ name, bytes }) => `  ${name} ${kB(bytes)}`);
    const all = readBuilt(folder, '').reduce((sum, { bytes }) => sum + bytes, 0);
    console.log([`${browser}: ${kB(all)} in all`, ...sizes].join('\n'));
    // A third is page.js, which stands alone; an eighth the words people choose as passphrases, read when one is set.
    // A thousand terms take a third of a megabyte: their index and meanings are in page.js and, read when needed, in the panel.
    expect(all).toBeLessThan(11_400_000);
  });

  it('has exactly one copy of Yjs', () => {
    const copies = scripts.reduce((sum, file) => sum + count(file, marks['Yjs (notebook)']), 0);
    expect(copies).toBe(1);
  });

  it.each(Object.entries(marks))('has %s in the panel, where the mark proves itself', (_room, mark) => {
    expect(scripts.filter(isPanel).some(file => count(file, mark) > 0)).toBe(true);
  });

  it.each(Object.entries(marks))('has no %s beside the portal, nor in the background', (_room, mark) => {
    const strangers = scripts.filter(file => isContentScript(file) || isBackground(file));
    expect(strangers.length).toBe(3);
    expect(strangers.filter(file => count(file, mark) > 0).map(file => file.name)).toEqual([]);
  });

  it('writes no markup into the portal page', () => {
    for (const script of scripts.filter(isContentScript))
      for (const verb of ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'document.write']) {
        expect(count(script, verb), verb).toBe(0);
      }
  });

  it('counts a second copy when there is one', () => {
    const twice: BuiltFile = {
      name: 'x.js',
      bytes: 0,
      text: `${marks['Yjs (notebook)']}…${marks['Yjs (notebook)']}`,
    };
    expect(count(twice, marks['Yjs (notebook)'])).toBe(2);
  });
});
