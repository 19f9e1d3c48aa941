import { readdirSync, readFileSync } from 'node:fs';

import { type Book, compileBook, openBook } from '../../lib/jargon/book';
import { compileIndex } from '../../lib/jargon/compile-index';
import { openIndex, type TermIndex } from '../../lib/jargon/term-index';
import type { Pack } from '../../lib/packs/pack';
import { readPack } from '../../lib/packs/read-pack';

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
