import type { Envelope } from '../../crypto/envelope';
import { hash } from '../../crypto/hash';

/*
 * Sums of secret numbers, modulo 2^128. One number stands for each record. Whoever does not know the
 * numbers cannot find other records that come to the same sum; and a number can be added or taken away
 * without looking at the others, in any order.
 */

const modulus = 2n ** 128n;

export function plus(sum: bigint, others: bigint[]): bigint {
  return others.reduce((all, number) => (all + number) % modulus, sum);
}

export function minus(sum: bigint, others: bigint[]): bigint {
  return others.reduce((all, number) => (all - number + modulus) % modulus, sum);
}

export function drawNumber(): bigint {
  return numberOf(crypto.getRandomValues(new Uint8Array(16)));
}

export function writeNumber(number: bigint): string {
  return number.toString(16);
}

/** Throws for what is not a number as we write it. */
export function readNumber(written: unknown): bigint {
  return BigInt(`0x${String(written)}`);
}

/** The cipher's own check of what is in an envelope. */
const tagLength = 16;

/**
 * The number that stands for an envelope. It says what is in there: the cipher's tag covers all of it.
 *
 * @param salt - Kept sealed, so that nobody else can tell the number of an envelope they hold.
 */
export function numberOfEnvelope(envelope: Envelope, salt: bigint): bigint {
  // What lies on a disk is not always what we put there.
  const { iv, bytes } = Object(envelope) as Partial<Envelope>;
  if (!(iv instanceof Uint8Array && bytes instanceof Uint8Array)) return 0n;
  const text = new TextEncoder().encode(writeNumber(salt).padStart(32, '0'));
  const tag = bytes.subarray(-tagLength);
  const joined = new Uint8Array(text.length + iv.length + tag.length);
  joined.set(text);
  joined.set(iv, text.length);
  joined.set(tag, text.length + iv.length);
  return numberOf(hash(joined).subarray(0, 16));
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${[...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')}`);
}
