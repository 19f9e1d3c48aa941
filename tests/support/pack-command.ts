import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { showHidden } from '../../lib/jargon/pack-text';
import { checkDraft } from '../../lib/packs/checks';
import { openCorner, writeCorner } from '../../lib/packs/corner-file';
import { readDraft } from '../../lib/packs/draft';
import { lookInFiles } from '../../lib/packs/look-in';
import type { PackFiles } from '../../lib/packs/read-pack';
import { makeSchemas } from './pack-schemas';

/** What a command has to say, and whether all is well. */
export type Said = { lines: string[]; ok: boolean };

/** Read a pack from its folder, or from its one file. Undefined: it is neither. */
export function readFolder(path: string): PackFiles | undefined {
  if (path.endsWith('.corner') && existsSync(path)) {
    const opened = openCorner(new Uint8Array(readFileSync(path)));
    return opened.ok ? opened.value : undefined;
  }
  if (!existsSync(join(path, 'pack.json'))) return undefined;
  const paths = readdirSync(path, { recursive: true, encoding: 'utf8' }).map(name =>
    name.replaceAll('\\', '/'),
  );
  const files = paths.filter(name => name.endsWith('.json') && name !== 'pack.json');
  return {
    manifest: readFileSync(join(path, 'pack.json'), 'utf8'),
    files: Object.fromEntries(files.map(name => [name, readFileSync(join(path, name), 'utf8')])),
  };
}

/** `npm run pack -- check FOLDER`: what would be refused, and what is worth another look. */
export function checkFolder(path: string): Said {
  const files = readFolder(path);
  if (!files) return { lines: [`${path}: no pack.json here, and no .corner file that opens.`], ok: false };
  const looked = lookInFiles(files);
  const refused = (looked.ok ? looked.value.refused : looked.refused).map(
    ({ file, entry, detail }) => `Refused: ${[file, entry, detail].filter(Boolean).join(': ')}`,
  );
  const remarks = checkDraft(readDraft(files)).map(
    ({ what, at, text }) =>
      `To check: ${[at && `${at.kind} ${at.place + 1}, ${at.field}`, what, text].filter(Boolean).join(': ')}`,
  );
  const counts = looked.ok
    ? Object.entries(looked.value.about.counts).map(([kind, count]) => `${kind} ${count}`)
    : [];
  const last = looked.ok
    ? `${looked.value.about.name} ${looked.value.about.version}: ${counts.join(', ') || 'nothing yet'}. ${refused.length} refused, ${remarks.length} to check.`
    : 'This is no pack yet.';
  // A pack may be anybody's: what would turn the line around, or speak to the terminal, is named instead.
  return { lines: [...refused, ...remarks, last].map(showHidden), ok: looked.ok && refused.length === 0 };
}

/** `npm run pack -- file FOLDER`: the folder as one .corner file, beside it. */
export function packFolder(path: string): Said {
  const files = readFolder(path);
  const checked = checkFolder(path);
  if (!files || !checked.ok) return checked;
  const file = `${path.replace(/[/\\]+$/, '')}.corner`;
  writeFileSync(file, writeCorner(files));
  return { lines: [...checked.lines, `Written: ${file}`], ok: true };
}

/** `npm run pack -- schemas`: write `public/schemas`. */
export function writeSchemas(folder: string): Said {
  mkdirSync(folder, { recursive: true });
  const schemas = Object.entries(makeSchemas());
  for (const [name, schema] of schemas) {
    writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
  }
  return { lines: [`Written: ${schemas.length} schemas in ${folder}`], ok: true };
}
