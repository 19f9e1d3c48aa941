import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Each room, and the rooms it may import from besides itself. A room not listed here fails. */
const mayImport: Record<string, string[]> = {
  'lib/base': [],
  'lib/anchors': ['lib/base'],
  'lib/jargon': ['lib/base', 'lib/anchors'],
  'lib/passages': ['lib/base', 'lib/anchors', 'lib/jargon'],
  'lib/my-words': ['lib/base', 'lib/notebook'],
  'lib/diagnostics': ['lib/base', 'lib/anchors'],
  'lib/records': ['lib/base'],
  'lib/notebook': ['lib/base', 'lib/anchors'],
  'lib/review': ['lib/base', 'lib/anchors', 'lib/crypto', 'lib/notebook', 'lib/role'],
  'lib/role': ['lib/base', 'lib/jargon'],
  'lib/starters': ['lib/base', 'lib/jargon'],
  'lib/resources': ['lib/base', 'lib/jargon'],
  'lib/packs': [
    'lib/base',
    'lib/jargon',
    'lib/phrases',
    'lib/portals',
    'lib/resources',
    'lib/role',
    'lib/starters',
    'lib/stories',
  ],
  'lib/my-packs': ['lib/base', 'lib/notebook'],
  'lib/stories': ['lib/base', 'lib/jargon'],
  'lib/copies': ['lib/base', 'lib/notebook'],
  'lib/ripple': ['lib/base'],
  'lib/claims': ['lib/base'],
  'lib/phrases': ['lib/base', 'lib/jargon'],
  'lib/portals': ['lib/base', 'lib/jargon'],
  'lib/exports': ['lib/base', 'lib/notebook'],
  'lib/crypto': ['lib/base'],
  'lib/vault': ['lib/base', 'lib/crypto'],
  'lib/handoff': ['lib/base', 'lib/crypto'],
  'lib/afar': ['lib/base', 'lib/crypto', 'lib/handoff', 'lib/notebook', 'lib/review'],
  'lib/messages': ['lib/base', 'lib/anchors', 'lib/jargon', 'lib/passages', 'lib/portals'],
  'lib/page': ['lib/base', 'lib/anchors', 'lib/jargon', 'lib/passages', 'lib/portals', 'lib/messages'],
  'lib/workbench': ['lib/base', 'lib/jargon'],
  components: [
    'lib/base',
    'lib/anchors',
    'lib/jargon',
    'lib/diagnostics',
    'lib/my-packs',
    'lib/my-words',
    'lib/notebook',
    'lib/packs',
    'lib/passages',
    'lib/afar',
    'lib/ripple',
    'lib/claims',
    'lib/stories',
    'lib/copies',
    'lib/exports',
    'lib/handoff',
    'lib/messages',
    'lib/resources',
    'lib/review',
    'lib/role',
    'lib/starters',
    'lib/phrases',
    'lib/portals',
    'lib/workbench',
  ],
  'entrypoints/background': ['lib/base', 'lib/messages'],
  'entrypoints/page.content': ['lib/base', 'lib/jargon', 'lib/messages', 'lib/page'],
  'entrypoints/insert': ['lib/messages', 'lib/page'],
  'entrypoints/record': ['lib/base', 'lib/records', 'entrypoints/page.content'],
  'entrypoints/sidepanel': [
    'lib/afar',
    'lib/base',
    'lib/anchors',
    'lib/copies',
    'lib/crypto',
    'lib/diagnostics',
    'lib/exports',
    'lib/handoff',
    'lib/jargon',
    'lib/my-packs',
    'lib/my-words',
    'lib/notebook',
    'lib/packs',
    'lib/passages',
    'lib/review',
    'lib/role',
    'lib/phrases',
    'lib/portals',
    'lib/resources',
    'lib/starters',
    'lib/stories',
    'lib/vault',
    'lib/messages',
    'lib/workbench',
    'components',
  ],
};

/** Rooms that run beside a portal's own scripts may hold nothing private, whatever the table above says. */
const neverTogether: Record<string, string[]> = {
  'entrypoints/page.content': [
    'lib/vault',
    'lib/crypto',
    'lib/notebook',
    'lib/my-packs',
    'lib/copies',
    'lib/my-words',
    'lib/workbench',
    'components',
  ],
  'entrypoints/insert': [
    'lib/vault',
    'lib/crypto',
    'lib/notebook',
    'lib/my-words',
    'lib/workbench',
    'components',
  ],
  'entrypoints/record': [
    'lib/vault',
    'lib/crypto',
    'lib/notebook',
    'lib/my-packs',
    'lib/copies',
    'lib/my-words',
    'lib/workbench',
    'components',
  ],
  'entrypoints/background': [
    'lib/vault',
    'lib/crypto',
    'lib/notebook',
    'lib/my-packs',
    'lib/copies',
    'lib/my-words',
    'lib/page',
    'components',
  ],
  'entrypoints/sidepanel': ['lib/page'],
};

/** Packages only some rooms may use, so that there is one place to look. A package not listed here fails. */
const packages: Record<string, RegExp> = {
  'age-encryption': /^lib\/handoff\//,
  '@noble/hashes': /^lib\/crypto\//,
  '@floating-ui/dom': /^lib\/page\//,
  '@fluent/bundle': /^lib\/base\//,
  '@leeoniya/ufuzzy': /^lib\/workbench\//,
  'ical.js': /^lib\/exports\/calendar\//,
  '@preact/signals': /^entrypoints\/sidepanel\//,
  '@preact/signals-core':
    /^(components|lib\/(afar|copies|diagnostics|my-packs|my-words|notebook|review|vault|workbench)|entrypoints\/sidepanel)\//,
  '@vscode/codicons': /^components\/frame\//,
  '@zxcvbn-ts/core': /^lib\/crypto\//,
  '@zxcvbn-ts/language-common': /^lib\/crypto\//,
  '@zxcvbn-ts/language-en': /^lib\/crypto\//,
  '@zxcvbn-ts/language-es-es': /^lib\/crypto\//,
  fflate: /^lib\/packs\//,
  papaparse: /^lib\/packs\//,
  idb: /^lib\/vault\//,
  'pdfjs-dist': /^entrypoints\/record\//,
  preact: /^(components|lib\/workbench|entrypoints\/sidepanel)\//,
  saxes: /^lib\/records\//,
  valibot:
    /^lib\/(afar|copies|handoff|jargon|messages|notebook|packs|phrases|portals|resources|review|role|starters|stories|vault|workbench)\//,
  virtual: /^(lib\/page|entrypoints)\//,
  wxt: /^entrypoints\//,
  yjs: /^lib\/(afar|copies|my-packs|my-words|notebook|review)\//,
};

const sources = import.meta.glob<string>('/{lib,components,entrypoints}/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** `/lib/vault/journal.ts` is in `lib/vault`; all of `components` is one room. */
function roomOf(path: string): string {
  const [top = '', name = ''] = path.slice(1).split('/');
  return top === 'components' ? top : `${top}/${name.replace(/\.tsx?$/, '')}`;
}

function importsOf(source: string): string[] {
  return [...source.matchAll(/(?:\bfrom |\bimport |\bimport\()\s*['"]([^'"]+)['"]/g)].map(match => match[1]!);
}

/** `@scope/name/file` is `@scope/name`; `virtual:x` is `virtual`. */
function packageOf(name: string): string {
  if (name.startsWith('virtual:')) return 'virtual';
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What is wrong with one import, in words; nothing when it is fine. */
function faultOf(path: string, name: string): string | undefined {
  const room = roomOf(path);
  const allowed = mayImport[room];
  if (!allowed) return `${path}: add a row for ${room}`;
  if (!name.startsWith('.')) {
    const where = packages[packageOf(name)];
    return where?.test(path.slice(1)) ? undefined : `${path} imports ${name}`;
  }
  const target = roomOf(posix.join(posix.dirname(path), name));
  return room === target || allowed.includes(target) ? undefined : `${path} imports ${target}`;
}

describe('layers', () => {
  it('reads the sources', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(60);
  });

  it.each(Object.keys(sources))('%s imports only what its room may', path => {
    expect(importsOf(sources[path]!).flatMap(name => faultOf(path, name) ?? [])).toEqual([]);
  });

  it('fails for an unknown room, a wrong room and an unknown package', () => {
    expect(faultOf('/lib/utils/x.ts', '../base/result')).toBe('/lib/utils/x.ts: add a row for lib/utils');
    expect(faultOf('/lib/crypto/x.ts', '../notebook/visit')).toBe('/lib/crypto/x.ts imports lib/notebook');
    expect(faultOf('/lib/base/x.ts', 'lodash')).toBe('/lib/base/x.ts imports lodash');
  });

  it.each(Object.entries(neverTogether))('%s can reach none of %s', (room, never) => {
    const reached = new Set(mayImport[room]);
    for (const next of reached) for (const further of mayImport[next] ?? []) reached.add(further);
    expect(never.filter(other => reached.has(other))).toEqual([]);
  });
});
