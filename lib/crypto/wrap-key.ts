import { fail, type Result, succeed } from '../base/result';
import { makeDataKey } from './data-key';
import { type Envelope, isOfThisVersion, makeEnvelope, type Purpose, sealingParameters } from './envelope';

/*
 * The key that seals the words is itself kept sealed, by a wrapping key. To change who can open the
 * vault only this one small envelope is sealed anew; the words stay as they are.
 *
 * The browser wraps and unwraps: the bytes of a key that seals words are never in our memory.
 */

/** A data key in its envelope, and all it takes to open it. */
export type Wrapping = { wrapped: Envelope; wrappingKey: CryptoKey; purpose: Purpose };

const wrappingUses: KeyUsage[] = ['wrapKey', 'unwrapKey'];

/** Make a key that wraps others. It can be kept in IndexedDB and used, but its bytes can never be read. */
export function makeWrappingKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, wrappingUses);
}

/** Make a wrapping key of 256 bits that came from a passphrase. */
export function importWrappingKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, wrappingUses);
}

/** Make a new data key and wrap it at once. This is the only moment at which it exists unwrapped and can be exported. */
export async function wrapNewKey(wrappingKey: CryptoKey, purpose: Purpose): Promise<Envelope> {
  return wrap(await makeDataKey(true), wrappingKey, purpose);
}

/**
 * Take a data key out of its envelope, to be used: AES-GCM, and nobody can read its bytes.
 *
 * @returns `unreadable` when the wrapping key or the purpose is wrong, or the envelope was changed.
 */
export function unwrapKey(wrapping: Wrapping): Promise<Result<CryptoKey, 'unreadable'>> {
  return unwrap(wrapping, false);
}

/** Put a data key into another envelope. The first is still good until it is thrown away. */
export async function rewrapKey(
  from: Wrapping,
  to: Omit<Wrapping, 'wrapped'>,
): Promise<Result<Envelope, 'unreadable'>> {
  const dataKey = await unwrap(from, true);
  return dataKey.ok ? succeed(await wrap(dataKey.value, to.wrappingKey, to.purpose)) : dataKey;
}

async function wrap(dataKey: CryptoKey, wrappingKey: CryptoKey, purpose: Purpose): Promise<Envelope> {
  return makeEnvelope(iv =>
    crypto.subtle.wrapKey('raw', dataKey, wrappingKey, sealingParameters(iv, purpose)),
  );
}

async function unwrap(
  { wrapped, wrappingKey, purpose }: Wrapping,
  extractable: boolean,
): Promise<Result<CryptoKey, 'unreadable'>> {
  // As with any envelope from a disk, this may be any value at all.
  try {
    if (!isOfThisVersion(wrapped)) return fail('unreadable');
    const parameters = sealingParameters(wrapped.iv, purpose);
    const uses: KeyUsage[] = ['encrypt', 'decrypt'];
    const key = await crypto.subtle.unwrapKey(
      'raw',
      wrapped.bytes,
      wrappingKey,
      parameters,
      'AES-GCM',
      extractable,
      uses,
    );
    return succeed(key);
  } catch {
    return fail('unreadable');
  }
}
