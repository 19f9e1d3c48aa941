import type { Span } from '../anchors/quote';
import { blockBreak } from './characters';
import { withEndings } from './endings';
import { foldPhrase } from './fold-phrase';
import type { Explanation, FalseFriend, Sense, Term } from './term';

/** The meanings of all entries of an index, in its order. */
export type Book = {
  ids: string[];
  entryById: Map<string, number>;
  packNames: Record<string, string>;
  /** JSON, one entry each. A page with ten hard words reads ten of them. */
  lines: string[];
};

type Cover = { ids: string[]; packNames: Record<string, string> };

/** Make the book of these entries. Terms first, in the same order as in `compileIndex`. */
export function compileBook(
  terms: Term[],
  falseFriends: FalseFriend[],
  packNames: Record<string, string>,
): string {
  const entries = [...terms, ...falseFriends];
  const cover: Cover = { ids: entries.map(entry => entry.id), packNames };
  return [cover, ...entries].map(part => JSON.stringify(part)).join('\n');
}

/** Open a book that `compileBook` made together with the index. */
export function openBook(json: string): Book {
  const [cover = '{}', ...lines] = json.split('\n');
  const { ids, packNames } = JSON.parse(cover) as Cover;
  return { ids, lines, packNames, entryById: new Map(ids.map((id, entry) => [id, entry])) };
}

/** The entry with this id, or undefined when no pack has it, or has it any more. */
export function entryOf(book: Book, id: string): number | undefined {
  return book.entryById.get(id);
}

/** The id of an entry, such as `en-core/edema`. */
export function idOf(book: Book, entry: number): string {
  const id = book.ids[entry];
  if (id === undefined) throw new RangeError(`no entry ${entry} in the book`);
  return id;
}

/**
 * Say what an entry means.
 *
 * @param entry - As `findTerms` gave it.
 * @param around - The block of text it stands in (`blockAround`). Puts the likeliest sense first.
 */
export function explain(book: Book, entry: number, around = ''): Explanation {
  const id = idOf(book, entry);
  const from = book.packNames[id.slice(0, id.indexOf('/'))] ?? '';
  const meaning = JSON.parse(book.lines[entry]!) as Term | FalseFriend;
  return 'chart' in meaning ? explainFriend(meaning, from) : explainTerm(meaning, from, around);
}

function explainFriend({ id, term, chart, daily, more, question }: FalseFriend, from: string): Explanation {
  return {
    id,
    term,
    source: 'false-friend',
    kind: 'false-friend',
    plain: chart,
    daily,
    more,
    question,
    from,
  };
}

function explainTerm({ id, term, kind, plain, senses, more, question }: Term, from: string, around: string) {
  const explanation: Explanation = {
    id,
    term,
    source: 'pack',
    kind,
    plain: plain ?? '',
    more,
    question,
    from,
  };
  if (!senses) return explanation;
  const { ordered, unsure } = orderSenses(senses, around);
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

/** Senses by how many of their words stand around, the pack's order between equals. */
function orderSenses(senses: Sense[], around: string): { ordered: Sense[]; unsure: boolean } {
  const units = foldPhrase(around).split(/[^\p{L}\p{N}'/]+/u);
  const words = new Set(units.flatMap(unit => [unit, ...unit.split('/')]));
  const scored = senses.map(sense => ({
    sense,
    score: sense.near.filter(near => hasWord(words, near)).length,
  }));
  scored.sort((one, other) => other.score - one.score);
  const [first, second] = scored;
  return {
    ordered: scored.map(({ sense }) => sense),
    unsure: first!.score === 0 || first!.score === second?.score,
  };
}

/** Whether a word is there, alone or with a plain ending. */
function hasWord(words: Set<string>, near: string): boolean {
  return withEndings(foldPhrase(near)).some(form => words.has(form));
}
