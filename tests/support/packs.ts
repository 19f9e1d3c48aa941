import { readdirSync, readFileSync } from 'node:fs';

import type { Packs } from '../../components/packs/packs';
import { type Book, compileBook, openBook } from '../../lib/jargon/book';
import { compileIndex } from '../../lib/jargon/compile-index';
import { openIndex, type TermIndex } from '../../lib/jargon/term-index';
import { writeCorner } from '../../lib/packs/corner-file';
import type { Pack } from '../../lib/packs/pack';
import { type PackFiles, readPack } from '../../lib/packs/read-pack';

const folder = new URL('../../public/packs/', import.meta.url);

/** The packs that come with us, as the programs have them: one index, one book. Those in English only. */
export function openBuiltInPacks(): { packs: Pack[]; index: TermIndex; book: Book } {
  const packs = readdirSync(folder).map(readPackFolder);
  const english = packs.filter(({ languages }) => languages[0] !== 'es');
  const terms = english.flatMap(pack => pack.terms);
  const friends = english.flatMap(pack => pack.falseFriends);
  const names = Object.fromEntries(packs.map(({ id, name }) => [id, name]));
  const index = openIndex(compileIndex(terms, friends));
  if (!index.ok) throw new Error(index.code);
  return { packs, index: index.value, book: openBook(compileBook(terms, friends, names)) };
}

/** A pack of a test's own. What is not said is dull. */
export function packFiles(
  contents: Record<string, { file: string; content: unknown }> = {},
  about: Record<string, unknown> = {},
): PackFiles {
  const contributes = Object.fromEntries(Object.entries(contents).map(([kind, { file }]) => [kind, [file]]));
  const manifest = {
    ...{ id: 'county-peers', version: '1.0.0', name: 'County peers', languages: ['en'] },
    ...{ author: 'The county peers', licence: 'CC0-1.0', source: 'Written by us.' },
    contributes,
    ...about,
  };
  const files = Object.values(contents).map(({ file, content }) => [file, JSON.stringify(content)]);
  return { manifest: JSON.stringify(manifest), files: Object.fromEntries(files) };
}

/** The same as a file to be opened. */
export function packFile(...pack: Parameters<typeof packFiles>): Blob {
  return new Blob([writeCorner(packFiles(...pack))]);
}

/** A pack of terms, each with a meaning. */
export function termPack(terms: Record<string, string>, about?: Record<string, unknown>): Blob {
  const entries = Object.entries(terms).map(([term, plain]) => ({ term, kind: 'care', plain }));
  return packFile({ terms: { file: 'terms/ours.json', content: { terms: entries } } }, about);
}

/** Add it, as a person does who looked into it. */
export async function keepPack(packs: Packs, file: Blob): Promise<void> {
  const found = await packs.look(file);
  if (!found.ok) throw new Error(found.code);
  const kept = await packs.keep(found.value);
  if (!kept.ok) throw new Error(kept.code);
}

function readPackFolder(name: string): Pack {
  const root = new URL(`${name}/`, folder);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(path =>
    /\/.*\.json$/.test(path),
  );
  const files = Object.fromEntries(paths.map(path => [path, readFileSync(new URL(path, root), 'utf8')]));
  const { pack } = readPack({ manifest: readFileSync(new URL('pack.json', root), 'utf8'), files });
  if (!pack) throw new Error(`the pack ${name} cannot be read`);
  return pack;
}

/** The lines of a labelled set: `tests/fixtures/labelled/<name>.jsonl`. */
export function readLabelled<Line>(name: string): Line[] {
  const file = new URL(`../fixtures/labelled/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Line);
}
