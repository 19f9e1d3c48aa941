import * as v from 'valibot';

import type { Quote } from '../anchors/quote';
import { fail, type Result, succeed } from '../base/result';
import type { PageReading } from './protocol';

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
});

const reading = v.object({
  title: v.pipe(v.string(), v.maxLength(300)),
  language: v.picklist(['known', 'other']),
  words: v.pipe(v.array(word), v.maxLength(20_000)),
  done: v.boolean(),
  closedFrames: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const asked = v.object({ id: word.entries.id, text: word.entries.text, quote });

/** Take what a page says it found. Not of that shape: `failed`, and nothing of it is used. */
export function readReading(from: unknown): Result<PageReading, 'failed'> {
  return check(reading, from);
}

/** Take what a page says was asked about. */
export function readAsked(from: unknown): Result<{ id: string; text: string; quote: Quote }, 'failed'> {
  return check(asked, from);
}

function check<Output>(schema: v.GenericSchema<unknown, Output>, from: unknown): Result<Output, 'failed'> {
  const parsed = v.safeParse(schema, from);
  return parsed.success ? succeed(parsed.output) : fail('failed');
}
