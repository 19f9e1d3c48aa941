import { type Envelope, open, seal } from '../../crypto/envelope';
import type { DataKey } from '../keys';
import type { SealedHead, SealedList, SealedSummary, SealedUpdate } from '../schema';
import { readNumber, writeNumber } from './sums';

/** What is known of the changes of a document: how many there are, and the sum of their numbers. */
export type DocumentHead = {
  count: number;
  sum: bigint;
  /** Makes the numbers of this document's changes secret. */
  salt: bigint;
  /** The number that stands for this line, drawn anew each time it is written. */
  mark: bigint;
};

/** A document's one line for lists, and its head. They are sealed together: each change writes both. */
export type Line = { summary: string; head: DocumentHead };

/** What is known of all lines: how many there are, and the sum of their marks. */
export type VaultHead = {
  documents: number;
  sum: bigint;
  /** So many more documents had no line that opened, when this was last found out. */
  hurt: number;
};

/** A line in the list of all lines. */
export type Listed = { documentId: string; summary: string; mark: bigint };

/** Seals and opens every kind of record, each bound to what it is, and to which write made it. */
export type Cipher = ReturnType<typeof createCipher>;

export function createCipher({ key, vaultId }: DataKey) {
  const purpose = (document: string, use: string) => ({ vault: vaultId, document, use });

  const sealValue = (value: unknown, document: string, use: string) =>
    seal(key, new TextEncoder().encode(JSON.stringify(value)), purpose(document, use));

  async function openValue(envelope: Envelope, document: string, use: string): Promise<unknown> {
    const opened = await open(key, envelope, purpose(document, use));
    return opened.ok ? JSON.parse(new TextDecoder().decode(opened.value)) : undefined;
  }

  return {
    async sealUpdate(documentId: string, update: Uint8Array): Promise<SealedUpdate> {
      return { documentId, envelope: await seal(key, update, purpose(documentId, 'update')) };
    },
    async openUpdate({ documentId, envelope }: SealedUpdate): Promise<Uint8Array | undefined> {
      const opened = await open(key, envelope, purpose(documentId, 'update'));
      return opened.ok ? opened.value : undefined;
    },

    async sealLine(documentId: string, { summary, head }: Line, written: number): Promise<SealedSummary> {
      const { count, sum, salt, mark } = head;
      const numbers = [sum, salt, mark].map(writeNumber);
      const envelope = await sealValue([summary, count, ...numbers], documentId, `line ${written}`);
      return { documentId, written, envelope };
    },
    async openLine({ documentId, written, envelope }: SealedSummary): Promise<Line | undefined> {
      const opened = await openValue(envelope, documentId, `line ${written}`);
      if (!opened) return undefined;
      const [summary, count, sum, salt, mark] = opened as [string, number, string, string, string];
      const head = { count, sum: readNumber(sum), salt: readNumber(salt), mark: readNumber(mark) };
      return { summary, head };
    },

    async sealHead({ documents, sum, hurt }: VaultHead, writes: number): Promise<SealedHead> {
      const envelope = await sealValue([documents, writeNumber(sum), hurt], '', `head ${writes}`);
      return { id: 'head', format: 2, writes, envelope };
    },
    async openHead({ writes, envelope }: SealedHead): Promise<VaultHead | undefined> {
      const opened = await openValue(envelope, '', `head ${writes}`);
      if (!opened) return undefined;
      const [documents, sum, hurt] = opened as [number, string, number];
      return { documents, sum: readNumber(sum), hurt };
    },

    async sealList(lines: Listed[], written: number): Promise<SealedList> {
      const rows = lines.map(({ documentId, summary, mark }) => [documentId, summary, writeNumber(mark)]);
      return { id: 'list', written, envelope: await sealValue(rows, '', `list ${written}`) };
    },
    async openList({ written, envelope }: SealedList): Promise<Listed[] | undefined> {
      const opened = await openValue(envelope, '', `list ${written}`);
      const rows = opened as [string, string, string][] | undefined;
      return rows?.map(([documentId, summary, mark]) => ({ documentId, summary, mark: readNumber(mark) }));
    },

    /** A line as it was sealed before there were heads. */
    async openOldSummary({ documentId, envelope }: SealedSummary): Promise<string | undefined> {
      const opened = await open(key, envelope, purpose(documentId, 'summary'));
      return opened.ok ? new TextDecoder().decode(opened.value) : undefined;
    },
  };
}
