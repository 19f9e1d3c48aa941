import type { Cipher, Line } from '../heads/cipher';
import { sumOfMarks } from '../heads/listing';
import { drawNumber, numberOfEnvelope, plus } from '../heads/sums';
import type { SealedSummary, SealedUpdate, VaultDatabase } from '../schema';
import { nothing, type Written } from '../transactions';

/** What a vault of format 1 holds, but for the keys. */
type FormatOne = { updates: SealedUpdate[]; lines: SealedSummary[] };

/*
 * Format 2 gives every document a head, sealed with its line, and the vault a head of its own. Changes stay as
 * they are. A line that did not open gets an empty one: whoever opens the document makes its words anew, as before.
 */

export async function readFormatOne(database: VaultDatabase): Promise<FormatOne> {
  const transaction = database.transaction(['updates', 'documents']);
  const [updates, lines] = await Promise.all([
    transaction.objectStore('updates').getAll(),
    transaction.objectStore('documents').getAll(),
  ]);
  return { updates, lines };
}

/** Make the records of format 2, as one write. */
export async function makeFormatTwo({ updates, lines }: FormatOne, cipher: Cipher): Promise<Written> {
  const byDocument = new Map<string, SealedUpdate[]>();
  for (const update of updates) {
    byDocument.set(update.documentId, [...(byDocument.get(update.documentId) ?? []), update]);
  }
  for (const { documentId } of lines) byDocument.set(documentId, byDocument.get(documentId) ?? []);
  const summaries = new Map(lines.map(line => [line.documentId, line]));
  const made = await Promise.all(
    [...byDocument].map(async ([documentId, changes]) => {
      const old = summaries.get(documentId);
      const line = makeLine((old && (await cipher.openOldSummary(old))) ?? '', changes);
      return { sealed: await cipher.sealLine(documentId, line, 1), mark: line.head.mark };
    }),
  );
  const head = { documents: made.length, sum: sumOfMarks(made), hurt: 0 };
  return { ...nothing, summaries: made.map(({ sealed }) => sealed), head: await cipher.sealHead(head, 1) };
}

function makeLine(summary: string, changes: SealedUpdate[]): Line {
  const salt = drawNumber();
  const numbers = changes.map(({ envelope }) => numberOfEnvelope(envelope, salt));
  return { summary, head: { count: changes.length, sum: plus(0n, numbers), salt, mark: drawNumber() } };
}
