import { fail, type Result, succeed } from '../base/result';

/** Bytes no one can read or change without the key. Safe to store or send. */
export type Envelope = { version: 1; iv: Uint8Array<ArrayBuffer>; bytes: Uint8Array<ArrayBuffer> };

/**
 * What sealed bytes are. An envelope opens only under the purpose it was sealed for, so
 * none can be put in the place of another: of another vault, another document, or another use.
 */
export type Purpose = {
  /** Id of the vault. */
  vault: string;
  /** Id of the document. */
  document: string;
  /** What the bytes are to that document, such as `update` or `summary`. */
  use: string;
};

const version = 1;

/**
 * Seal bytes so that only the holder of `key` can open them.
 *
 * Each envelope has its own random 96-bit iv. One key may seal 2^32 envelopes before two of
 * them are likely enough to share an iv to matter: more than anyone types.
 *
 * @param key - AES-GCM, 256 bits.
 */
export async function seal(key: CryptoKey, bytes: Uint8Array, purpose: Purpose): Promise<Envelope> {
  const copied = new Uint8Array(bytes);
  return makeEnvelope(iv => crypto.subtle.encrypt(sealingParameters(iv, purpose), key, copied));
}

/** Put into an envelope what was sealed with this iv, which is a new one each time. */
export async function makeEnvelope(
  sealWith: (iv: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>,
): Promise<Envelope> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { version, iv, bytes: new Uint8Array(await sealWith(iv)) };
}

/** Whether we know how this one was made. */
export function isOfThisVersion(envelope: Envelope): boolean {
  return envelope.version === version;
}

/**
 * Open an envelope.
 *
 * @returns The bytes, or `unreadable` when the key or the purpose is wrong, or when the
 *   envelope was changed or is not one. Which of these it was cannot be known.
 */
export async function open(
  key: CryptoKey,
  envelope: Envelope,
  purpose: Purpose,
): Promise<Result<Uint8Array<ArrayBuffer>, 'unreadable'>> {
  // What lies on a disk is not always what we put there: an envelope may be any value at all.
  try {
    const { iv, bytes } = envelope;
    if (!isOfThisVersion(envelope)) return fail('unreadable');
    return succeed(new Uint8Array(await crypto.subtle.decrypt(sealingParameters(iv, purpose), key, bytes)));
  } catch {
    return fail('unreadable');
  }
}

/**
 * How the cipher is to bind an envelope to its purpose.
 *
 * A JSON list keeps its parts apart: `["a","b:c"]` never reads as `["a:b","c"]`.
 */
export function sealingParameters(
  iv: Uint8Array<ArrayBuffer>,
  { vault, document, use }: Purpose,
): AesGcmParams {
  const bound = JSON.stringify(['in-my-corner', version, vault, document, use]);
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(bound), tagLength: 128 };
}
