import { armor, Decrypter, Encrypter } from 'age-encryption';

import { fail, type Result, succeed } from '../base/result';
import { isPacked, pack, TooMuch, unpack } from './gzip';

/**
 * Why a file does not open.
 *
 * - `wrong-passphrase`: or the few bytes are damaged that the passphrase opens; which, cannot be known.
 * - `not-an-age-file`: it is something else.
 * - `sealed-to-a-key`: an age file, but no passphrase opens it.
 * - `damaged`: a part of it is missing or wrong.
 * - `too-big`: more than we take.
 */
export type AgeFailure = 'wrong-passphrase' | 'not-an-age-file' | 'sealed-to-a-key' | 'damaged' | 'too-big';

/**
 * What is being done now. Nearly all the time goes by in `deriving`, the key from the passphrase: one to two
 * seconds in which this thread does nothing else. Run it in a worker.
 */
export type AgeStage = 'packing' | 'deriving' | 'unpacking';

export type AgeOptions = {
  onProgress?: (stage: AgeStage) => void;
  /** In bytes, of the text and of the file. */
  most?: number;
};

export type SealOptions = AgeOptions & {
  /** The base-2 logarithm of scrypt's cost. Less than age's own 18 is for tests. */
  workFactor?: number;
};

/** In bytes, of the text and of the file, where the caller says no less. */
export const mostBytes = 128 * 1024 * 1024;

/**
 * Seal a text as an age file (https://age-encryption.org/v1) under a passphrase.
 *
 * Inside it is gzip: `age -d file | gunzip` gives the text. Throws for an empty passphrase, our mistake.
 */
export async function sealFile(
  text: string,
  passphrase: string,
  { onProgress = () => undefined, most = mostBytes, workFactor = 18 }: SealOptions = {},
): Promise<Result<Uint8Array<ArrayBuffer>, 'too-big'>> {
  if (passphrase === '') throw new Error('sealFile: no passphrase');
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > most) return fail('too-big');
  onProgress('packing');
  const packed = await pack(bytes);
  onProgress('deriving');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(asTyped(passphrase));
  encrypter.setScryptWorkFactor(workFactor);
  return succeed(new Uint8Array(await encrypter.encrypt(packed)));
}

/**
 * Open an age file that was sealed under a passphrase, by us or by the `age` tool.
 *
 * @returns Its text, unpacked if it was packed. Nothing of a file that is not whole.
 */
export async function openFile(
  file: Uint8Array,
  passphrase: string,
  { onProgress = () => undefined, most = mostBytes }: AgeOptions = {},
): Promise<Result<string, AgeFailure>> {
  if (file.length > most) return fail('too-big');
  const bytes = asFile(file);
  const kind = lockOf(bytes);
  if (kind !== 'passphrase') return fail(kind);
  onProgress('deriving');
  const opened = await decrypt(bytes, passphrase);
  if (!opened.ok) return opened;
  onProgress('unpacking');
  return readText(opened.value, most);
}

async function decrypt(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array<ArrayBuffer>, 'wrong-passphrase' | 'damaged'>> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(asTyped(passphrase));
  try {
    return succeed(new Uint8Array(await decrypter.decrypt(bytes)));
  } catch (error) {
    // typage has no codes, only words: a test holds it to these.
    const isRefused = error instanceof Error && error.message.startsWith('no identity matched');
    return fail(isRefused ? 'wrong-passphrase' : 'damaged');
  }
}

/** Unpack and read what was sealed. Nothing of what is not whole. */
export async function readText(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Result<string, 'damaged' | 'too-big'>> {
  try {
    const unpacked = isPacked(bytes) ? await unpack(bytes, most) : bytes;
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(unpacked));
  } catch (error) {
    return fail(error instanceof TooMuch ? 'too-big' : 'damaged');
  }
}

/** What the head of the file says. It names its locks in plain text, one after each `->`. */
export function lockOf(bytes: Uint8Array): 'passphrase' | 'not-an-age-file' | 'sealed-to-a-key' | 'damaged' {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  if (!head.startsWith('age-encryption.org/v1\n')) return 'not-an-age-file';
  const [lock] = /(?<=\n-> )\S+(?= )/.exec(head) ?? [];
  if (lock === undefined) return 'damaged';
  return lock === 'scrypt' ? 'passphrase' : 'sealed-to-a-key';
}

/** Files that went through e-mail are often in letters (`age -a`). */
export function asFile(file: Uint8Array): Uint8Array {
  const begin = new TextDecoder('latin1').decode(file.subarray(0, 64)).trimStart();
  if (!begin.startsWith('-----BEGIN AGE')) return file;
  try {
    return armor.decode(new TextDecoder().decode(file));
  } catch {
    return new TextEncoder().encode('age-encryption.org/v1\n'); // a head without a body: damaged
  }
}

/** A letter with an accent can be typed as one character or as two. Most keyboards make one. */
function asTyped(passphrase: string): string {
  return passphrase.normalize('NFC');
}
