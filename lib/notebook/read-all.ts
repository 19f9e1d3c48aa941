import { fail, type Result, succeed } from '../base/result';
import { applyUpdates, createDocument, mergeUpdates, readRemovedAt, readVisit } from './document';
import type { Journal, StoreFailure } from './journal';
import { readLine, summarize, type VisitLine, visitIdOf } from './summary';
import type { Visit } from './visit';

/** A visit as it is kept: the plain value, its line, and one change that says all its changes say. */
export type KeptVisit = { visit: Visit; line: VisitLine; update: Uint8Array; unreadable: number };

/**
 * Read every visit, one after the other: for a backup, and to fill the search.
 *
 * Only one document is open at a time; what is not kept by `take` is let go. Visits that were removed
 * are left out, though Undo could still bring them back.
 */
export async function readAllVisits(
  journal: Journal,
  take: (kept: KeptVisit) => void,
): Promise<Result<void, StoreFailure>> {
  const listed = await journal.summaries();
  if (!listed.ok) return listed;
  const { summaries, without } = listed.value;
  const lines = new Map(summaries.map(({ documentId, summary }) => [documentId, readLine(summary)]));
  for (const documentId of [...lines.keys(), ...without]) {
    const id = visitIdOf(documentId);
    const read = id === undefined ? undefined : await journal.read(documentId);
    if (id === undefined || !read) continue;
    if (!read.ok) return read;
    const kept = readKept(id, mergeUpdates(read.value.updates), lines.get(documentId)?.changedAt);
    if (kept.line.removedAt === '') take({ ...kept, unreadable: read.value.unreadable });
  }
  return succeed();
}

/** Read a visit from one change. `changedAt` is an ISO moment, or empty when no one knows. */
export function readKept(id: string, update: Uint8Array, changedAt = ''): Omit<KeptVisit, 'unreadable'> {
  const document = createDocument(id);
  applyUpdates(document.doc, [update]);
  const visit = readVisit(document);
  const line = summarize(visit, { changedAt, removedAt: readRemovedAt(document) });
  document.doc.destroy();
  return { visit, line, update };
}

/** As `readKept`, for a change from a stranger: `damaged` when Yjs cannot make sense of it. */
export function tryReadKept(
  id: string,
  update: Uint8Array,
  changedAt: string,
): Result<Omit<KeptVisit, 'unreadable'>, 'damaged'> {
  try {
    return succeed(readKept(id, update, changedAt));
  } catch {
    return fail('damaged');
  }
}
