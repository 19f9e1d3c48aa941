/**
 * Make a key for sealing: AES-GCM, 256 random bits.
 *
 * It can be kept in IndexedDB and used, but its bytes can never be read, not even by us.
 */
export function makeDataKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
