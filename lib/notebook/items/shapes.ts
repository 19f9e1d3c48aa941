import { isDay } from '../../base/calendar-day';
import { deadlineKinds, readConfirmedDay } from '../deadlines/deadline';
import type { Passage } from '../questions/question';
import type { VisitItems } from '../visit';
import { deedKinds, noteKinds } from './item';

export type ItemName = keyof VisitItems;
export type ItemOf<Name extends ItemName> = VisitItems[Name][number];

/** How the things of one list are kept: which of their fields are texts, and how each other value is read from disk. */
export type Shape<Item> = {
  /** Texts merge letter by letter. How long each may be, in UTF-16 code units. */
  texts: { [Field in keyof Item]?: number };
  /** The other values: the last one to say so wins. A value that is not one of ours reads as the dull one. */
  values: { [Field in keyof Item]?: (value: unknown) => unknown };
  /** Fields that hold a day, or nothing. */
  days: (keyof Item)[];
  /** Whether what was read is one of ours at all. */
  isWhole(item: Item): boolean;
};

const always = () => true;
const createdAt = asText;

export const shapes: { [Name in ItemName]: Shape<ItemOf<Name>> } = {
  notes: {
    texts: { text: 20_000 },
    values: {
      kind: oneOf(noteKinds),
      passage: asPassage,
      questionId: asText,
      createdAt,
    },
    days: [],
    isWhole: always,
  },
  nextSteps: {
    texts: { what: 2_000, who: 200 },
    values: { by: asDay, doneOn: asDay, createdAt },
    days: ['by', 'doneOn'],
    isWhole: always,
  },
  promises: {
    texts: { who: 200, what: 2_000, reference: 200 },
    values: { madeOn: asDay, due: asDay, keptOn: asDay, createdAt },
    days: ['madeOn', 'due', 'keptOn'],
    isWhole: always,
  },
  deeds: {
    texts: { text: 2_000 },
    values: { kind: oneOf(deedKinds), createdAt },
    days: [],
    isWhole: always,
  },
  deadlines: {
    texts: {},
    values: { kind: oneOf(deadlineKinds), from: readConfirmedDay, letterSays: asDay },
    days: ['letterSays'],
    isWhole: ({ from }) => from !== undefined,
  },
  barriers: {
    texts: { ask: 2_000, resource: 2_000, who: 200 },
    values: { kind: asText, moved: oneOf(['', 'yes', 'some', 'no'] as const), createdAt },
    days: [],
    isWhole: always,
  },
};

export const itemNames = Object.keys(shapes) as ItemName[];

/** More than anyone writes about one visit. */
export const mostItems = 500;

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The first is the dull one. */
export function oneOf<Value extends string>(values: readonly Value[]): (value: unknown) => Value {
  return value => values.find(other => other === value) ?? values[0]!;
}

function asDay(value: unknown): string {
  return typeof value === 'string' && isDay(value) ? value : '';
}

/** Written by this room alone, as a whole value. */
function asPassage(value: unknown): Passage | undefined {
  return value as Passage | undefined;
}
