/**
 * Make a key for sealing: AES-GCM, 256 random bits.
 *
 * It can be kept in IndexedDB and used, but its bytes can never be read, not even by us.
 *
 * @param extractable - Only for a key that is about to be wrapped and then let go of: see `wrap-key.ts`.
 */
export function makeDataKey(extractable = false): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, extractable, ['encrypt', 'decrypt']);
}
