import type { ReadonlySignal } from '@preact/signals-core';

import { fromBase64 } from '../base/base64';
import type { Locale } from '../base/localize';
import { type Result, succeed } from '../base/result';
import { fingerprintWords } from '../crypto/signing';
import type { Journal, StoreFailure } from '../notebook/journal';
import type { Card } from './card';
import { afarIds, openRecord } from './record';

/** The specialists whose words the client compared and approved, by seat. */
export type People = {
  all: ReadonlySignal<ReadonlyMap<string, Card>>;
  /** Once their six words were read aloud and were the same. */
  approve(card: Card): void;
  /** Their key is forgotten: what they send counts for nothing any more. Each visit they saw needs a new secret. */
  remove(seat: string): Promise<void>;
  close(): void;
};

export async function openPeople(journal: Journal): Promise<Result<People, StoreFailure>> {
  const opened = await openRecord<Card>(journal, afarIds.people);
  if (!opened.ok) return opened;
  const record = opened.value;
  return succeed({
    all: record.all,
    approve: card => record.set({ [card.seat]: card }),
    async remove(seat) {
      record.set({ [seat]: undefined });
      await record.forgetReplaced();
    },
    close: record.close,
  });
}

/** The six words of a seat. Both must read them in one language. */
export function wordsOf(seat: string, locale: Locale): string[] {
  return fingerprintWords(fromBase64(seat) ?? new Uint8Array(), locale);
}
