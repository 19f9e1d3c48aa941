import { readFileSync } from 'node:fs';

import type { Locale } from '../../lib/base/localize';
import { readPack } from '../../lib/packs/read-pack';
import type { Lexicon } from '../../lib/role/lexicon';
import { inProject } from './paths';

const pack = (path: string) => readFileSync(inProject('public', 'packs', 'stay-in-role', path), 'utf8');

/** The lexicon of one language that comes with us. */
export function readBuiltInLexicon(locale: Locale): Lexicon {
  const path = `lexicons/${locale}.json`;
  const read = readPack({ manifest: pack('pack.json'), files: { [path]: pack(path) } });
  const [lexicon] = read.pack?.lexicons.filter(({ language }) => language === locale) ?? [];
  if (!lexicon) throw new Error(`No lexicon for ${locale}: ${JSON.stringify(read.refused)}`);
  return lexicon;
}

/** Lines of `tests/fixtures/role`, such as `en-neutral.txt`. */
export function readLines(name: string): string[] {
  return readFileSync(inProject('tests', 'fixtures', 'role', name), 'utf8')
    .trim()
    .split('\n');
}
