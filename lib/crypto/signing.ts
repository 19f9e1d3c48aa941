import type { Locale } from '../base/localize';
import { hash } from './hash';
import { sayInWords, spokenWords } from './words/spoken';

/** A pair for signing: Ed25519. The private half can be used and kept in IndexedDB, and never read. */
export type SigningKey = { privateKey: CryptoKey; publicKey: PublicKey };

/** The 32 bytes others know it by. */
export type PublicKey = Uint8Array<ArrayBuffer>;

export const publicKeyBytes = 32;
export const signatureBytes = 64;

/** Make a new pair. */
export async function makeSigningKey(): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']);
  const { privateKey, publicKey } = pair as CryptoKeyPair;
  return { privateKey, publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)) };
}

/** A pair as bytes, to be kept sealed: `pkcs8` is the private half. */
export type SealableKey = { pkcs8: Uint8Array<ArrayBuffer>; publicKey: PublicKey };

/** Make a new pair as bytes. Use it through `importSigningKey`. */
export async function makeSealableKey(): Promise<SealableKey> {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
  const { privateKey, publicKey } = pair as CryptoKeyPair;
  return {
    pkcs8: new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey)),
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)),
  };
}

/** The pair, ready to sign. Its private half can be read no more. */
export async function importSigningKey({ pkcs8, publicKey }: SealableKey): Promise<SigningKey> {
  const raw = new Uint8Array(pkcs8);
  const privateKey = await crypto.subtle.importKey('pkcs8', raw, { name: 'Ed25519' }, false, ['sign']);
  return { privateKey, publicKey: new Uint8Array(publicKey) };
}

export async function sign({ privateKey }: SigningKey, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, new Uint8Array(bytes)));
}

/** Whether the holder of this key signed these bytes. False too for what is no key or no signature at all. */
export async function isSignedBy(
  publicKey: Uint8Array,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  try {
    const raw = new Uint8Array(publicKey);
    const key = await crypto.subtle.importKey('raw', raw, { name: 'Ed25519' }, false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, new Uint8Array(signature), new Uint8Array(bytes));
  } catch {
    return false;
  }
}

/**
 * A key in six words, to be read aloud by one and compared by the other.
 *
 * 66 bits in English, 60 in Spanish: somebody between the two would have to make as many keys to find one that sounds
 * the same. Both must read in one language.
 */
export function fingerprintWords(publicKey: Uint8Array, locale: Locale): string[] {
  return sayInWords(hash(publicKey), 6, spokenWords[locale]);
}
