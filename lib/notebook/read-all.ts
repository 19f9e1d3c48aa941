import { type OnStep, tellStep } from '../base/on-step';
import { fail, type Result, succeed } from '../base/result';
import { applyUpdates, createDocument, encodeWhole, readRemovedAt, readVisit } from './document';
import type { Journal, StoreFailure } from './journal';
import { readLine, summarize, type VisitLine, visitIdOf } from './summary';
import type { Visit } from './visit';

/** A visit as it is kept: the plain value, its line, and one change that says all its changes say. */
export type KeptVisit = { visit: Visit; line: VisitLine; update: Uint8Array; unreadable: number };

/** The disk works on so many while we read. Only one document is open. */
const readAtOnce = 32;

/**
 * Read every visit, one after the other: for a backup, and to fill the search.
 *
 * What is not kept by `take` is let go. Visits that were removed are left out, though Undo could still bring them
 * back.
 */
export async function readAllVisits(
  journal: Journal,
  take: (kept: KeptVisit) => void,
  onStep?: OnStep,
): Promise<Result<void, StoreFailure | 'stopped'>> {
  const listed = await journal.summaries();
  if (!listed.ok) return listed;
  const { summaries, without } = listed.value;
  const lines = new Map(summaries.map(({ documentId, summary }) => [documentId, readLine(summary)]));
  const ids = [...lines.keys(), ...without].filter(documentId => visitIdOf(documentId) !== undefined);
  for (let from = 0; from < ids.length; from += readAtOnce) {
    const told = await tellStep(onStep, from, ids.length);
    if (!told.ok) return told;
    const some = ids.slice(from, from + readAtOnce);
    const reads = await Promise.all(some.map(documentId => journal.read(documentId)));
    for (const [at, read] of reads.entries()) {
      if (!read.ok) return read;
      const documentId = some[at]!;
      const changedAt = lines.get(documentId)?.changedAt;
      const kept = readFrom(visitIdOf(documentId)!, read.value.updates, changedAt);
      const { unreadable, missing = 0 } = read.value;
      if (kept.line.removedAt === '') take({ ...kept, unreadable: unreadable + missing });
    }
  }
  return tellStep(onStep, ids.length, ids.length);
}

/** Read a visit from one change. `changedAt` is an ISO moment, or empty when no one knows. */
export function readKept(id: string, update: Uint8Array, changedAt = ''): Omit<KeptVisit, 'unreadable'> {
  return readFrom(id, [update], changedAt);
}

/** How a visit reads, and nothing else of it. */
export function readPlain(id: string, updates: Uint8Array[]): Visit {
  const document = createDocument(id);
  applyUpdates(document.doc, updates);
  const visit = readVisit(document);
  document.doc.destroy();
  return visit;
}

/** This document has never been undone, so the one change that is made of it holds nothing that was removed. */
function readFrom(id: string, updates: Uint8Array[], changedAt = ''): Omit<KeptVisit, 'unreadable'> {
  const document = createDocument(id);
  applyUpdates(document.doc, updates);
  const visit = readVisit(document);
  const line = summarize(visit, { changedAt, removedAt: readRemovedAt(document) });
  const update = encodeWhole(document.doc);
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
