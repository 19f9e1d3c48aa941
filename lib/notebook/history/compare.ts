import { itemNames } from '../items/shapes';
import { type SearchField, type Text, textsOf } from '../search/texts';
import type { Visit } from '../visit';

/** Some words, and what of the visit they are. `at`: when it is, `YYYY-MM-DDTHH:MM`. */
export type Piece = { field: SearchField | 'at'; text: string };

/** What going back would do, in words. */
export type Differences = {
  /** What would come back. */
  back: Piece[];
  /** What would go. Words that would read otherwise are in both. */
  go: Piece[];
  /** Something else would change: an order, a mark, a day. */
  others: boolean;
};

/** Compare how a visit reads now with how it read then. */
export function compareVisits(now: Visit, then: Visit): Differences {
  const [here, was] = [piecesOf(now), piecesOf(then)];
  return {
    back: [...was].filter(([key, { text }]) => here.get(key)?.text !== text).map(([, piece]) => piece),
    go: [...here].filter(([key, { text }]) => was.get(key)?.text !== text).map(([, piece]) => piece),
    others: withoutWords(now, then) !== withoutWords(then, now),
  };
}

function piecesOf(visit: Visit): Map<string, Piece> {
  const when = visit.at ? [['at', { field: 'at', text: visit.at }] as const] : [];
  const words = textsOf(visit).map(text => [keyOf(text), { field: text.field, text: text.text }] as const);
  return new Map<string, Piece>([...when, ...words]);
}

function keyOf({ field, questionId = '', itemId = '' }: Text): string {
  return `${field}/${questionId}/${itemId}`;
}

/** All that is no words, of what is in the other too. */
function withoutWords(visit: Visit, other: Visit): string {
  const lists = (['questions', ...itemNames] as const).map(name => {
    const there = new Set(other[name].map(({ id }) => id));
    const both = (visit[name] as { id: string }[]).filter(({ id }) => there.has(id));
    return both.map(thing => ({ ...thing, ...noWords }));
  });
  const { zone, minutes, kind, hardest, heard, confidenceBefore, confidenceAfter, paths, deadlines } = visit;
  const details = { zone, minutes, kind, hardest, heard, confidenceBefore, confidenceAfter, paths };
  return JSON.stringify([lists, details, deadlines.map(({ id }) => id)]);
}

const noWords = Object.fromEntries(
  ['text', 'answer', 'inMyWords', 'passage', 'what', 'who', 'ask', 'resource', 'reference'].map(name => [
    name,
    '',
  ]),
);
