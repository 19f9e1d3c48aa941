import { toBase64 } from '../base/base64';
import { type Result, succeed } from '../base/result';
import { importSigningKey, makeSealableKey, type SealableKey, type SigningKey } from '../crypto/signing';
import { type FileKey, makeFileKey } from '../handoff/key-file';
import type { Journal, StoreFailure } from '../notebook/journal';
import { afarIds, openRecord } from './record';

/** Who this device is to others: the hand that signs, and the key that files can be sealed to. */
export type Me = {
  hand: SigningKey;
  /** The public key in base64: the name of this device's seat. */
  seat: string;
  file: FileKey;
  /** As others know this person. Empty while it was never said. */
  name(): string;
  /** Whether this person works for a programme under 42 CFR Part 2. */
  isPart2(): boolean;
  say(about: { name?: string; isPart2?: boolean }): void;
  close(): void;
};

type Keys = { hand: SealableKey; file: FileKey };
type Value = Keys | string | boolean;

/** Read who this device is; the first time, make its keys. */
export async function openMe(journal: Journal): Promise<Result<Me, StoreFailure>> {
  const opened = await openRecord<Value>(journal, afarIds.me);
  if (!opened.ok) return opened;
  const record = opened.value;
  if (!record.all.peek().has('keys')) record.set({ keys: await makeKeys() });
  const keys = record.all.peek().get('keys') as Keys;
  const hand = await importSigningKey(keys.hand);
  return succeed({
    hand,
    seat: toBase64(hand.publicKey),
    file: keys.file,
    name: () => String(record.all.value.get('name') ?? ''),
    isPart2: () => record.all.value.get('part2') === true,
    say({ name, isPart2 }) {
      if (name !== undefined) record.set({ name: name.slice(0, longestName) });
      if (isPart2 !== undefined) record.set({ part2: isPart2 });
    },
    close: record.close,
  });
}

/** In UTF-16 code units. */
export const longestName = 100;

async function makeKeys(): Promise<Keys> {
  return { hand: await makeSealableKey(), file: await makeFileKey() };
}
