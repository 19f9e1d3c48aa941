import * as v from 'valibot';

import { fromBase64, toBase64 } from '../base/base64';
import { fail, type Result, succeed } from '../base/result';
import { type Register, registers, type SealedFrame } from './frame';

/**
 * What a client gives a specialist, inside an age file: the visit's secret, who the client is, until when, and frames.
 * The specialist's way back is `writeFrames`: sealed with that secret already, it needs no phrase.
 */
export type HandOff = {
  visit: string;
  /** The 32 bytes of the visit's secret. */
  secret: Uint8Array<ArrayBuffer>;
  /** The client's seat. */
  from: string;
  /** Milliseconds since 1970. */
  until: number;
  frames: SealedFrame[];
};

/**
 * Why a text is no hand-off for us.
 *
 * - `not-a-hand-off`: it is something else, such as a backup.
 * - `newer`: a later program made it.
 * - `expired`: its time is over.
 * - `damaged`: it says it is one, and is not whole.
 */
export type HandOffFailure = 'not-a-hand-off' | 'newer' | 'expired' | 'damaged';

const version = 1;
const kinds = { handOff: 'in-my-corner hand-off', review: 'in-my-corner review' } as const;
const mostFrames = 100;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const bytes = v.pipe(
  v.string(),
  v.transform(fromBase64),
  v.check(read => read !== undefined),
  v.transform(read => read!),
);
const frame = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  visit: name,
  seat: name,
  register: v.picklist(registers) satisfies v.GenericSchema<unknown, Register>,
  sealed: bytes,
});
const frames = v.pipe(v.array(frame), v.maxLength(mostFrames));
const handOff = v.strictObject({
  kind: v.literal(kinds.handOff),
  version: v.literal(version),
  visit: name,
  secret: v.pipe(
    bytes,
    v.check(read => read.length === 32),
  ),
  from: name,
  until: v.pipe(v.number(), v.safeInteger()),
  frames,
});
const review = v.strictObject({
  kind: v.literal(kinds.review),
  version: v.literal(version),
  notice: v.optional(v.pipe(v.string(), v.maxLength(500))),
  frames,
});

/** Write a hand-off as text, to be sealed in an age file. */
export function writeHandOff({ secret, frames, ...about }: HandOff): string {
  const content = { secret: toBase64(secret), frames: frames.map(writeFrame) };
  return JSON.stringify({ kind: kinds.handOff, version, ...about, ...content });
}

/** Read a hand-off from the text that was in an age file. */
export function readHandOff(text: string, now: number): Result<HandOff, HandOffFailure> {
  const read = readAs(text, kinds.handOff, handOff);
  if (!read.ok) return read;
  const { kind, version, ...content } = read.value;
  return content.until > now ? succeed(content) : fail('expired');
}

/**
 * Write frames as text: the file a specialist sends back. All in it is sealed already.
 *
 * @param notice - Stands in it for everyone to read, such as that of 42 CFR §2.32.
 */
export function writeFrames(frames: SealedFrame[], notice?: string): string {
  const content = { ...(notice && { notice }), frames: frames.map(writeFrame) };
  return JSON.stringify({ kind: kinds.review, version, ...content });
}

/** In characters: no review is near it. A longer text is not even read. */
export const longestReview = 8 * 1024 * 1024;

export function readFrames(
  text: string,
): Result<SealedFrame[], Exclude<HandOffFailure, 'expired'> | 'too-big'> {
  if (text.length > longestReview) return fail('too-big');
  const read = readAs(text, kinds.review, review);
  return read.ok ? succeed(read.value.frames) : read;
}

/** The visit's secret, ready to seal and open frames. Its bytes are only in the hand-off. */
export function importSecret(secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** A new secret: for a new visit, and when somebody is taken off. */
export function makeSecret(): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(32));
}

function writeFrame({ sealed, ...about }: SealedFrame) {
  return { ...about, sealed: toBase64(sealed) };
}

function readAs<Read>(
  text: string,
  kind: string,
  schema: v.GenericSchema<unknown, Read>,
): Result<Read, 'not-a-hand-off' | 'newer' | 'damaged'> {
  const content = parse(text);
  const says = Object(content) as { kind?: unknown; version?: unknown };
  if (says.kind !== kind) return fail('not-a-hand-off');
  if (typeof says.version === 'number' && says.version > version) return fail('newer');
  const read = v.safeParse(schema, content);
  return read.success ? succeed(read.output) : fail('damaged');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
