import { toBase64 } from '../../../lib/base/base64';
import { makeSigningKey, type SigningKey } from '../../../lib/crypto/signing';
import { type Frame, type SealedFrame, sealFrame } from '../../../lib/handoff/frame';
import { importSecret, makeSecret } from '../../../lib/handoff/hand-off';
import { createInbox, type Inbox, type Seat } from '../../../lib/handoff/inbox';
import { canBeRead } from '../../../lib/notebook/document';
import { expectValue } from '../vault/builders';

export const clock = { ms: Date.parse('2026-03-02T09:00:00.000Z') };
export const sam: Seat = { role: 'specialist', person: 'sam' };
export const client: Seat = { role: 'client', person: 'client' };

export type Meeting = {
  secret: Uint8Array<ArrayBuffer>;
  key: CryptoKey;
  client: SigningKey;
  sam: SigningKey;
  stranger: SigningKey;
  seats: Map<string, Seat>;
  inbox: Inbox;
};

export const seatOf = ({ publicKey }: SigningKey) => toBase64(publicKey);

/** A visit of a client and a specialist, and a stranger who knows its secret. */
export async function meet(): Promise<Meeting> {
  const [clientKey, samKey, stranger] = [
    await makeSigningKey(),
    await makeSigningKey(),
    await makeSigningKey(),
  ];
  const secret = makeSecret();
  const key = await importSecret(secret);
  const seats = new Map([
    [seatOf(clientKey), client],
    [seatOf(samKey), sam],
  ]);
  const options = { visit: 'v1', key, seats, now: () => clock.ms, isReadable: canBeRead };
  return { secret, key, client: clientKey, sam: samKey, stranger, seats, inbox: createInbox(options) };
}

export function newFrame(around: Partial<Omit<Frame, 'seat'>> = {}): Omit<Frame, 'seat'> {
  const until = clock.ms + 60_000;
  return { visit: 'v1', register: 'snapshot', counter: 1, until, body: Uint8Array.of(0, 0), ...around };
}

export const seal = (
  key: CryptoKey,
  hand: SigningKey,
  around: Partial<Omit<Frame, 'seat'>> = {},
): Promise<SealedFrame> => expectValue(sealFrame(key, hand, newFrame(around)));
