import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

import { fail, type Result, succeed } from '../base/result';
import { type AgeFailure, type AgeOptions, asFile, lockOf, mostBytes, readText } from './age-file';
import { pack } from './gzip';

/** An age key: files are sealed to its `recipient`, which may be known, and opened with its `identity`, which may not. */
export type FileKey = { identity: string; recipient: string };

export async function makeFileKey(): Promise<FileKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Seal a text to somebody's key, as `age -r` does. Takes a few milliseconds, and no passphrase. */
export async function sealFileTo(
  text: string,
  recipient: string,
): Promise<Result<Uint8Array<ArrayBuffer>, 'too-big' | 'bad-key'>> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > mostBytes) return fail('too-big');
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(recipient);
  } catch {
    return fail('bad-key'); // not one that age reads
  }
  return succeed(new Uint8Array(await encrypter.encrypt(await pack(bytes))));
}

/**
 * Open an age file that was sealed to a key.
 *
 * @returns Its text; `other-key` when it was sealed to another; `sealed-to-a-passphrase` when no key opens it.
 */
export async function openFileWith(
  file: Uint8Array,
  identity: string,
  { most = mostBytes }: Pick<AgeOptions, 'most'> = {},
): Promise<Result<string, AgeFailure | 'other-key' | 'sealed-to-a-passphrase'>> {
  if (file.length > most) return fail('too-big');
  const bytes = asFile(file);
  const lock = lockOf(bytes);
  if (lock === 'passphrase') return fail('sealed-to-a-passphrase');
  if (lock !== 'sealed-to-a-key') return fail(lock);
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return await readText(new Uint8Array(await decrypter.decrypt(bytes)), most);
  } catch (error) {
    const isRefused = error instanceof Error && error.message.startsWith('no identity matched');
    return fail(isRefused ? 'other-key' : 'damaged');
  }
}
