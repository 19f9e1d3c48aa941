import * as v from 'valibot';

import type { Quote } from '../anchors/quote';
import { fail, type Result, succeed } from '../base/result';
import { pageKinds } from '../portals/portal';
import {
  type PageReading,
  type PartOfPage,
  type PassageSight,
  type SelectionReading,
  sights,
} from './protocol';

const quote = v.object({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  before: v.pipe(v.string(), v.maxLength(100)),
  after: v.pipe(v.string(), v.maxLength(100)),
});

const word = v.object({
  id: v.pipe(v.string(), v.maxLength(200)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  quote,
  labMark: v.exactOptional(v.picklist(['high', 'low'])),
});

/** Longest plan a page may quote. */
const plan = v.object({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  before: quote.entries.before,
  after: quote.entries.after,
});

const about = v.object({
  kind: v.picklist([...pageKinds, 'none']),
  portal: v.optional(v.pipe(v.string(), v.maxLength(60))),
  from: v.optional(v.pipe(v.string(), v.maxLength(200))),
  whose: v.optional(v.pipe(v.string(), v.maxLength(100))),
});

const reading = v.object({
  title: v.pipe(v.string(), v.maxLength(300)),
  language: v.picklist(['known', 'other']),
  words: v.pipe(v.array(word), v.maxLength(20_000)),
  done: v.boolean(),
  closedFrames: v.pipe(v.number(), v.integer(), v.minValue(0)),
  plans: v.pipe(v.array(plan), v.maxLength(50)),
  about,
});

const selection = v.object({
  words: reading.entries.words,
  level: v.optional(v.picklist(['easy', 'middling', 'hard', 'very-hard'])),
});

const named = v.object({ id: word.entries.id, text: word.entries.text });
const asked = v.object({ ...named.entries, quote });
const askedOther = v.object({ quote: plan });

/** Take what a page says it found. Not of that shape: `failed`, and nothing of it is used. */
export function readReading(from: unknown): Result<PageReading, 'failed'> {
  return check(reading, from);
}

/** Take what a page says was asked about. */
export function readAsked(from: unknown): Result<{ id: string; text: string; quote: Quote }, 'failed'> {
  return check(asked, from);
}

/** Take what a page says stands in a selection. */
export function readSelection(from: unknown): Result<SelectionReading, 'failed'> {
  return check(selection, from);
}

/** Take the sentence a page says a person wants other choices for. */
export function readAskedOther(from: unknown): Result<{ quote: Quote }, 'failed'> {
  return check(askedOther, from);
}

/** Take the word a page says a person knows. */
export function readNamed(from: unknown): Result<{ id: string; text: string }, 'failed'> {
  return check(named, from);
}

/** Take the id of a word whose card has opened. */
export function readId(from: unknown): Result<{ id: string }, 'failed'> {
  return check(v.object({ id: word.entries.id }), from);
}

const key = v.pipe(v.string(), v.maxLength(100));
const passages = v.object({
  passages: v.pipe(v.array(v.object({ key, sight: v.picklist(sights) })), v.maxLength(500)),
});

/** Take what a page says became of the passages it follows. */
export function readSights(from: unknown): Result<{ passages: PassageSight[] }, 'failed'> {
  return check(passages, from);
}

/** Take the key of a passage a page says was pressed. */
export function readKey(from: unknown): Result<{ key: string }, 'failed'> {
  return check(v.object({ key }), from);
}

const part = v.object({
  title: reading.entries.title,
  of: v.picklist(['selection', 'page']),
  about,
  lines: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1_000))), v.minLength(1), v.maxLength(2_000)),
});

/** Take the part of a page a person asked to keep or to compare. */
export function readPart(from: unknown): Result<PartOfPage, 'failed'> {
  return check(part, from);
}

function check<Output>(schema: v.GenericSchema<unknown, Output>, from: unknown): Result<Output, 'failed'> {
  const parsed = v.safeParse(schema, from);
  return parsed.success ? succeed(parsed.output) : fail('failed');
}
