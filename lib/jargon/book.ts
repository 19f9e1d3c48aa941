import type { Span } from '../anchors/quote';
import type { AddedWords } from './added/added-words';
import { firstAdded } from './added/merge-finds';
import { blockBreak } from './characters';
import {
  inOtherLanguage,
  levelsInSpanish,
  noPairs,
  openPairs,
  type PairNumbers,
  type Pairs,
  pairUp,
} from './languages/pairs';
import { chooseSense } from './senses';
import { type Level, levelOfGloss } from './strictness';
import type { Explanation, FalseFriend, Term } from './term';
import type { Explainer, Gloss } from './unknown/gloss';
import { explainGloss, idOfGloss, wordOfId } from './unknown/gloss-entries';

/** The meanings of all entries of an index, in its order. */
export type Book = {
  ids: string[];
  entryById: Map<string, number>;
  packNames: Record<string, string>;
  /** JSON, one entry each. A page with ten hard words reads ten of them. */
  lines: string[];
  /** By entry (`levelOf`). */
  levels: Uint8Array;
  explainWord: Explainer;
  /** Words no pack has, as they are met: their entries come after those of the packs. */
  glosses: Gloss[];
  /** How many entries the packs have, in both languages: those of `glosses` come after. */
  size: number;
  /** The first entry in Spanish: they come after those in English. */
  spanishFrom: number;
  /** Known once the meanings are there. */
  pairs: Pairs;
  /** By folded word; -1 where there is nothing to say. */
  entryByWord: Map<string, number>;
  /** By word as it is written: whether nothing can be said of it, whatever stands around it. */
  isDullByWord: Map<string, boolean>;
  /** The words of packs a person added: their entries come last of all. */
  added?: AddedWords | undefined;
};

type Cover = { ids: string[]; packNames: Record<string, string>; levels: string; inSpanish: number };
/** The line before the entries in Spanish. */
type SpanishCover = { ids: string[]; levels: string; pairs: PairNumbers };

/** More different words than any record has. A page that has more of them is made to fill our memory. */
const mostGlosses = 20_000;
export const mostWords = 200_000;

/**
 * Make the book of these entries. Terms first, in the same order as in `compileIndex`; `levels` too (`levelsOf`).
 *
 * @param spanish - Entries in Spanish, in the order of their own index.
 */
export function compileBook(
  terms: Term[],
  falseFriends: FalseFriend[],
  packNames: Record<string, string>,
  levels: Uint8Array = new Uint8Array(terms.length + falseFriends.length).fill(1),
  spanish: (Term | FalseFriend)[] = [],
): string {
  const entries = [...terms, ...falseFriends];
  const ids = entries.map(entry => entry.id);
  const cover: Cover = { ids, packNames, levels: levels.join(''), inSpanish: spanish.length };
  return [cover, ...entries, ...spanishPart(entries, levels, spanish)]
    .map(part => JSON.stringify(part))
    .join('\n');
}

function spanishPart(entries: (Term | FalseFriend)[], levels: Uint8Array, spanish: (Term | FalseFriend)[]) {
  if (spanish.length === 0) return [];
  const pairs = pairUp(entries, spanish);
  const cover: SpanishCover = {
    ids: spanish.map(entry => entry.id),
    levels: levelsInSpanish(spanish, pairs, levels).join(''),
    pairs,
  };
  return [cover, ...spanish];
}

/**
 * Open a book that `compileBook` made together with the index.
 *
 * @param explainWord - Explains words that no pack has. Left out: they are not explained.
 */
export function openBook(json: string, explainWord?: Explainer): Book {
  const cover = json.slice(0, json.indexOf('\n') + 1 || undefined);
  const book = openCover(cover, explainWord);
  putMeanings(book, json.slice(cover.length));
  return book;
}

/** Open the first line of such a book: all but the meanings, which are most of it and come after. */
export function openCover(line: string, explainWord: Explainer = () => undefined): Book {
  const { ids, packNames, levels, inSpanish } = JSON.parse(line) as Cover;
  return {
    ids,
    lines: [],
    packNames,
    entryById: new Map(ids.map((id, entry) => [id, entry])),
    levels: Uint8Array.from(levels, Number),
    explainWord,
    glosses: [],
    size: ids.length + inSpanish,
    spanishFrom: ids.length,
    pairs: noPairs,
    entryByWord: new Map(),
    isDullByWord: new Map(),
  };
}

/** Put the other lines of a book into it. Before that nothing of it can be explained. */
export function putMeanings(book: Book, text: string) {
  const lines = text === '' ? [] : text.split('\n');
  const { spanishFrom, size } = book;
  if (size > spanishFrom) {
    const [cover = ''] = lines.splice(spanishFrom, 1);
    const { ids, levels, pairs } = JSON.parse(cover) as SpanishCover;
    book.ids = [...book.ids, ...ids];
    for (const [place, id] of ids.entries()) book.entryById.set(id, spanishFrom + place);
    book.levels = Uint8Array.of(...book.levels, ...Array.from(levels, Number));
    book.pairs = openPairs(pairs, spanishFrom);
  }
  book.lines = lines;
}

export function hasMeanings({ lines, size }: Book): boolean {
  return lines.length === size;
}

/** The entry with this id, or undefined when no pack has it, or has it any more, and nothing else explains it. */
export function entryOf(book: Book, id: string): number | undefined {
  const word = wordOfId(id);
  if (word !== undefined) return entryOfWord(book, word);
  const added = book.added?.entryOf(id);
  return added === undefined ? book.entryById.get(id) : added + firstAdded;
}

/** The entry of a word no pack has, made when the word is first met. Undefined for an everyday word. */
export function entryOfWord(book: Book, folded: string): number | undefined {
  const known = book.entryByWord.get(folded);
  if (known !== undefined) return known < 0 ? undefined : known;
  const gloss = book.glosses.length < mostGlosses ? book.explainWord(folded) : undefined;
  const entry = gloss ? book.size + book.glosses.push(gloss) - 1 : -1;
  if (gloss || book.entryByWord.size < mostWords) book.entryByWord.set(folded, entry);
  return gloss && entry;
}

/** What is known of an entry that no pack has. Undefined for an entry of a pack. */
export function glossOf(book: Book, entry: number): Gloss | undefined {
  return book.glosses[entry - book.size];
}

/** Whether an entry is a false friend, or a word that hurts: its id says so. */
export function isFriend(book: Book, entry: number): boolean {
  if (entry >= firstAdded) return entry - firstAdded >= (book.added?.index.termCount ?? 0);
  return /\/[~!]/.test(book.ids[entry] ?? '');
}

export function isInSpanish({ spanishFrom, size }: Book, entry: number): boolean {
  return entry >= spanishFrom && entry < size;
}

/** From which strictness on an entry is marked. */
export function levelOf(book: Book, entry: number): Level {
  if (entry >= firstAdded) return (Number(book.added?.levels[entry - firstAdded]) || 2) as Level;
  const gloss = glossOf(book, entry);
  return gloss ? levelOfGloss(gloss) : (book.levels[entry] as Level);
}

/** The id of an entry, such as `en-core/edema`; of a word no pack has, such as `word-parts/cholecystitis`. */
export function idOf(book: Book, entry: number): string {
  const gloss = glossOf(book, entry);
  const own = entry >= firstAdded ? book.added?.idOf(entry - firstAdded) : book.ids[entry];
  const id = gloss ? idOfGloss(gloss) : own;
  if (id === undefined) throw new RangeError(`no entry ${entry} in the book`);
  return id;
}

/**
 * Say what an entry means.
 *
 * @param entry - As `findTerms` or `findAll` gave it.
 * @param around - The block of text it stands in (`blockAround`). Puts the likeliest sense first.
 * @param locale - The reader's language. Where no pack has the word in it, it is explained in that of its pack.
 */
export function explain(book: Book, entry: number, around = '', locale = 'en'): Explanation {
  const gloss = glossOf(book, entry);
  if (gloss) return explainGloss(gloss, locale);
  const own = explainEntry(book, entry, around);
  // What a person added is in the language they wanted it in.
  if (entry >= firstAdded || locale.startsWith('es') === isInSpanish(book, entry)) return own;
  return inOtherLanguage(book.pairs, own, {
    entry,
    explain: other => explainEntry(book, other, around),
  });
}

/** Say what an entry means in the language of its pack. */
function explainEntry(book: Book, entry: number, around: string): Explanation {
  const id = idOf(book, entry);
  const { packNames, line } = lineOf(book, entry);
  const from = packNames[id.slice(0, id.indexOf('/'))] ?? '';
  const meaning = JSON.parse(line) as Term | FalseFriend;
  const explanation = 'chart' in meaning ? explainFriend(meaning, from) : explainTerm(meaning, from, around);
  return isInSpanish(book, entry) ? { ...explanation, language: 'es' } : explanation;
}

function lineOf(book: Book, entry: number): { packNames: Record<string, string>; line: string } {
  const { added } = book;
  const line = entry < firstAdded ? book.lines[entry] : added?.lineOf(entry - firstAdded);
  if (line === undefined) throw new RangeError(`no meaning of entry ${entry} in the book`);
  return { packNames: entry < firstAdded ? book.packNames : added!.packNames, line };
}

/** The meaning of an entry as its pack writes it, in JSON: what the page asks the panel for. */
export function writtenMeaning(book: Book, id: string): string | undefined {
  const entry = book.added?.entryOf(id);
  return entry === undefined ? undefined : book.added?.lineOf(entry);
}

/** Whether the meaning of an entry is still to be asked for. */
export function lacksMeaning({ added }: Book, entry: number): boolean {
  return entry >= firstAdded && added?.lineOf(entry - firstAdded) === undefined;
}

/** Put the meaning of an added entry into the book. */
export function putMeaning({ added }: Book, entry: number, line: string) {
  added?.putLine(entry - firstAdded, line);
}

function explainFriend(friend: FalseFriend, from: string): Explanation {
  const { id, term, chart, daily, more, question, fairer } = friend;
  // A word that hurts has no everyday meaning to tell it from.
  const source = daily === '' ? 'hurtful' : 'false-friend';
  return {
    id,
    term,
    source,
    kind: source,
    plain: chart,
    ...(daily && { daily }),
    more,
    question,
    ...(fairer && { fairer }),
    from,
  };
}

function explainTerm(entry: Term, from: string, around: string) {
  const { id, term, kind, plain, senses, more, question, fairer } = entry;
  const explanation: Explanation = {
    id,
    term,
    source: 'pack',
    kind,
    plain: plain ?? '',
    more,
    question,
    ...(fairer && { fairer }),
    from,
  };
  if (!senses) return explanation;
  const { ordered, unsure } = chooseSense({ senses }, around);
  const likeliest = ordered[0]!;
  return {
    ...explanation,
    kind: likeliest.kind ?? kind,
    plain: likeliest.plain,
    senses: ordered.map(({ means, plain }) => ({ means, plain })),
    ...(unsure && { unsure }),
  };
}

/** How far a sense is looked for in a text that has no blocks. */
const furthest = 600;

/** The block of text a passage stands in, for `explain`: up to a block break or an empty line, or so many characters. */
export function blockAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - furthest), start);
  const after = text.slice(end, end + furthest);
  return before.split(blockEnd).at(-1) + text.slice(start, end) + after.split(blockEnd, 1)[0];
}

const blockEnd = new RegExp(`${blockBreak}|\\n\\s*\\n`);
