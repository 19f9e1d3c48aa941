import * as v from 'valibot';

import { fail, type Result, succeed } from '../base/result';
import type { BoxLook, PutOutcome } from './inserting';

const look = v.object({
  keyboard: v.picklist(['box', 'frame', 'elsewhere']),
  inner: v.pipe(v.string(), v.maxLength(2_000)),
  boxes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  room: v.optional(v.pipe(v.number(), v.integer())),
  isLine: v.boolean(),
});

const outcome = v.picklist(['as-written', 'changed', 'read-only', 'not-arrived', 'too-long', 'no-box']);

/** Take what a frame says of its boxes. Not of that shape: `failed`, and nothing of it is used. */
export function readLook(from: unknown): Result<BoxLook, 'failed'> {
  // Firefox answers null for what is undefined.
  const said = Object.fromEntries(Object.entries(Object(from)).filter(([, value]) => value !== null));
  const parsed = v.safeParse(look, said);
  return parsed.success ? succeed(parsed.output) : fail('failed');
}

/** Take what a frame says came of writing. */
export function readOutcome(from: unknown): PutOutcome {
  const parsed = v.safeParse(outcome, from);
  return parsed.success ? parsed.output : 'not-arrived';
}
