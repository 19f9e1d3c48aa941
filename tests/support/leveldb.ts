import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Leave the files as a kill between the two halves of a write does: with the head of a record
 * (checksum, length, kind) and no body. See `lib/vault/copy.ts`.
 *
 * @returns False when there is no such file: this browser stores otherwise.
 */
export async function breakLastWrite(profile: string): Promise<boolean> {
  const [log] = await filesOf(profile, /\.log$/);
  if (!log) return false;
  const head = Buffer.from([0x72, 0x93, 0xd8, 0xd5, 0x65, 0x01, 0x01]);
  await appendFile(log, head);
  return true;
}

/** Whether the browser deleted the database at its last start and made an empty one. */
export async function wasMadeAnew(profile: string): Promise<boolean> {
  const [log] = await filesOf(profile, /^LOG$/);
  return log !== undefined && (await readFile(log, 'utf8')).includes('Creating DB');
}

/**
 * Files of the vault's database in a profile of Chromium. Its bucket is the first we open there (`lib/vault/place.ts`),
 * so it has the lowest number; the copy has the next.
 */
async function filesOf(profile: string, name: RegExp): Promise<string[]> {
  const all = join(profile, 'Default', 'WebStorage');
  const entries = await readdir(all).catch(() => []);
  const [bucket] = entries.filter(entry => /^\d+$/.test(entry)).sort((a, b) => Number(a) - Number(b));
  if (!bucket) return [];
  const folder = join(all, bucket, 'IndexedDB', 'indexeddb.leveldb');
  const names = await readdir(folder).catch(() => []);
  return names.filter(entry => name.test(entry)).map(entry => join(folder, entry));
}
