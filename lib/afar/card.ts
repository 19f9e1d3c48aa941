import * as v from 'valibot';

import { fromBase64, toBase64 } from '../base/base64';
import { fail, type Result, succeed } from '../base/result';
import { isSignedBy, sign } from '../crypto/signing';
import { longestName, type Me } from './me';

/** How a specialist is known to a client: a seat, and the key their files are sealed to. */
export type Card = { seat: string; name: string; recipient: string };

const kind = 'in-my-corner key';
const version = 1;

export const recipientShape = v.pipe(v.string(), v.regex(/^age1[a-z0-9]{20,80}$/));
export const nameShape = v.pipe(v.string(), v.maxLength(longestName));
const shape = v.strictObject({
  kind: v.literal(kind),
  version: v.literal(version),
  seat: v.pipe(v.string(), v.maxLength(60)),
  name: nameShape,
  recipient: recipientShape,
  signature: v.pipe(v.string(), v.maxLength(100)),
});

/** A card as a small text, signed by its own seat. Not secret: whoever has it can only seal files to this person. */
export async function writeCard(me: Me): Promise<string> {
  const card = { seat: me.seat, name: me.name(), recipient: me.file.recipient };
  const signature = toBase64(await sign(me.hand, toSign(card)));
  return JSON.stringify({ kind, version, ...card, signature });
}

/** `forged`: it is not signed by the seat that it names, or was changed. */
export async function readCard(text: string): Promise<Result<Card, 'not-a-key' | 'forged'>> {
  const read = v.safeParse(shape, text.length > 2_000 ? undefined : parse(text));
  if (!read.success) return fail('not-a-key');
  const { seat, name, recipient, signature } = read.output;
  const [hand, signed] = [fromBase64(seat), fromBase64(signature)];
  const card = { seat, name, recipient };
  const isTheirs = hand && signed && (await isSignedBy(hand, toSign(card), signed));
  return isTheirs ? succeed(card) : fail('forged');
}

function toSign({ seat, name, recipient }: Card): Uint8Array {
  return new TextEncoder().encode(JSON.stringify([kind, version, seat, name, recipient]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
