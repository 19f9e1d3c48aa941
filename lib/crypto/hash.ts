import { sha256 } from '@noble/hashes/sha2.js';

/**
 * SHA-256 of a few bytes, at once. The browser's own is faster for many bytes, but answers later: between a key
 * pressed and the disk that wait is longer than the work.
 */
export function hash(bytes: Uint8Array): Uint8Array {
  return sha256(bytes);
}
