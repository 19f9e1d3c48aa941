import { fromBase64, toBase64 } from '../base/base64';
import { fail, type Result, succeed } from '../base/result';
import { isSignedBy, publicKeyBytes, type SigningKey, sign, signatureBytes } from '../crypto/signing';
import { pack, TooMuch, unpack } from './gzip';

/**
 * One delivery of one register of one seat: all that its document says, signed, then sealed.
 *
 * A seat is one device of one person, and its name is its public key: so nobody can sit on another's. A register
 * holds the last that its seat wrote to it, `snapshot` the whole and `tail` what came after; carried by a file now,
 * they can be carried by anything.
 */
export type FrameAbout = {
  /** The visit, by an id that only those who share it know. */
  visit: string;
  /** The seat's public key in base64. */
  seat: string;
  register: Register;
};

export const registers = ['snapshot', 'tail'] as const;
export type Register = (typeof registers)[number];

/** What a frame says once it is opened. */
export type Frame = FrameAbout & {
  /** Counts up with every frame of its register. */
  counter: number;
  /** Milliseconds since 1970. What is older than this is not read any more. */
  until: number;
  body: Uint8Array<ArrayBuffer>;
};

/** A frame as it travels: its outside in plain text, its inside sealed. */
export type SealedFrame = FrameAbout & { version: number; sealed: Uint8Array<ArrayBuffer> };

/**
 * Why a frame does not open.
 *
 * - `newer`: a later program made it.
 * - `damaged`: changed on the way, cut off, or sealed with another secret; which, cannot be known.
 * - `forged`: the seat whose name it bears did not sign it.
 * - `too-big`: more than we take.
 */
export type FrameFailure = 'newer' | 'damaged' | 'forged' | 'too-big';

export const frameVersion = 1;

/** In bytes, as it travels and unpacked. A visit of 500 long questions is well below. */
export const frameLimits = { sealed: 1_048_576, body: 4_194_304 } as const;

const ivBytes = 12;
const headBytes = signatureBytes + 16;

/** Pack, sign and seal. `key` is the visit's secret: AES-GCM, 256 bits. */
export async function sealFrame(
  key: CryptoKey,
  hand: SigningKey,
  frame: Omit<Frame, 'seat'>,
): Promise<Result<SealedFrame, 'too-big'>> {
  const { visit, register } = frame;
  const about = { visit, register, seat: toBase64(hand.publicKey) };
  if (frame.body.length > frameLimits.body) return fail('too-big');
  const said = join(numbers(frame), await pack(frame.body));
  const signature = await sign(hand, toSign(about, said));
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const inside = await crypto.subtle.encrypt(cipher(iv, about), key, join(signature, said));
  const sealed = join(iv, new Uint8Array(inside));
  return sealed.length > frameLimits.sealed
    ? fail('too-big')
    : succeed({ version: frameVersion, ...about, sealed });
}

/** Open, verify and unpack, in the order that costs a forger's receiver least. */
export async function openFrame(
  key: CryptoKey,
  { version, visit, seat, register, sealed }: SealedFrame,
): Promise<Result<Frame, FrameFailure>> {
  if (version > frameVersion) return fail('newer');
  if (sealed.length > frameLimits.sealed) return fail('too-big');
  if (version !== frameVersion || sealed.length < ivBytes + headBytes) return fail('damaged');
  const about = { visit, seat, register };
  const inside = await decrypt(key, about, sealed);
  if (!inside || inside.length < headBytes) return fail('damaged');
  const said = inside.slice(signatureBytes);
  const hand = fromBase64(seat);
  if (hand?.length !== publicKeyBytes) return fail('forged');
  const isTheirs = await isSignedBy(hand, toSign(about, said), inside.subarray(0, signatureBytes));
  if (!isTheirs) return fail('forged');
  const view = new DataView(said.buffer, said.byteOffset);
  const [counter, until] = [view.getFloat64(0), view.getFloat64(8)];
  if (!Number.isSafeInteger(counter) || !Number.isSafeInteger(until)) return fail('damaged');
  try {
    return succeed({ ...about, counter, until, body: await unpack(said.slice(16), frameLimits.body) });
  } catch (error) {
    return fail(error instanceof TooMuch ? 'too-big' : 'damaged');
  }
}

async function decrypt(
  key: CryptoKey,
  about: FrameAbout,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const iv = sealed.slice(0, ivBytes);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(cipher(iv, about), key, sealed.subarray(ivBytes)));
  } catch {
    return undefined;
  }
}

function cipher(iv: Uint8Array<ArrayBuffer>, about: FrameAbout): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: outside(about), tagLength: 128 };
}

/** What cannot be changed without the frame ceasing to open. A JSON list keeps its parts apart. */
function outside({ visit, seat, register }: FrameAbout): Uint8Array<ArrayBuffer> {
  const bound = JSON.stringify(['in-my-corner frame', frameVersion, visit, seat, register]);
  return new TextEncoder().encode(bound);
}

function toSign(about: FrameAbout, said: Uint8Array): Uint8Array<ArrayBuffer> {
  return join(outside(about), said);
}

function numbers({ counter, until }: Pick<Frame, 'counter' | 'until'>): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setFloat64(0, counter);
  view.setFloat64(8, until);
  return bytes;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
