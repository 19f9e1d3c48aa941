/**
 * Why the vault could not do what was asked.
 *
 * - `storage-full`: the disk, or the browser's share of it, is full.
 * - `storage-missing`: this browser gives us no storage here.
 * - `vault-unreadable`: what is stored does not open, so we leave it as it is.
 * - `vault-newer`: a newer version of the program made it, so we leave it as it is.
 * - `vault-closed`: the connection ended, or a newer version of the program has taken over.
 */
export type VaultFailure =
  | 'storage-full'
  | 'storage-missing'
  | 'vault-unreadable'
  | 'vault-newer'
  | 'vault-closed';

/** The code of an error from a database that was open. */
export function failureInUse(error: unknown): VaultFailure {
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return 'storage-full';
  if (name === 'VersionError') return 'vault-newer';
  // Chromium and Firefox say this of a damaged file.
  if (name === 'UnknownError' || name === 'DataError' || name === 'NotReadableError')
    return 'vault-unreadable';
  return 'vault-closed';
}

/** The code of an error from opening a database. */
export function failureAtOpening(error: unknown): VaultFailure {
  const name = nameOf(error);
  // No `indexedDB` at all, forbidden by settings, or Firefox with "Never remember history".
  const absent = ['ReferenceError', 'TypeError', 'SecurityError', 'InvalidStateError', 'NotSupportedError'];
  return absent.includes(name) ? 'storage-missing' : failureInUse(error);
}

/**
 * The code of an error from opening a database again that was open before.
 *
 * Chromium (156) says `QuotaExceededError` once when the disk is full, then closes the database, and
 * says `UnknownError` to whoever opens it, until there is room. It was readable a moment ago.
 */
export function failureAtReopening(error: unknown): VaultFailure {
  return nameOf(error) === 'UnknownError' ? 'storage-full' : failureAtOpening(error);
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
