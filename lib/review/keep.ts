import type * as Y from 'yjs';

import { type Result, succeed } from '../base/result';
import { applyUpdates, mergeUpdates } from '../notebook/document';
import type { Echo, Journal, StoreFailure } from '../notebook/journal';
import { createPlan, type PlanDocument } from './plan';
import { createReview, type ReviewDocument } from './review';

/** A document that is kept in the journal as long as it is open: what is written in it goes to disk by itself. */
export type Kept<Document> = { document: Document; close(): void };

/** The id under which a plan is kept, beside `private:<visit>`. */
export const planId = (visitId: string) => `plan:${visitId}`;

/** The id under which one specialist's review is kept. */
export const reviewId = (visitId: string, specialist: string) => `review:${visitId}:${specialist}`;

/** Open the plan of a visit: an empty one if nothing was ever shared. Call `settle` then. */
export function keepPlan(
  journal: Journal,
  visitId: string,
): Promise<Result<Kept<PlanDocument>, StoreFailure>> {
  return keep(journal, planId(visitId), createPlan(visitId));
}

/** Open a review: a specialist's own, or a client's copy of it. */
export function keepReview(
  journal: Journal,
  visitId: string,
  specialist: string,
): Promise<Result<Kept<ReviewDocument>, StoreFailure>> {
  return keep(journal, reviewId(visitId, specialist), createReview(specialist));
}

/** Take what is shared of a visit off the disk, with all reviews of it. For when the visit is forgotten. */
export async function forgetShared(journal: Journal, visitId: string): Promise<Result<void, StoreFailure>> {
  // The last: the secrets of sharing it from afar (`lib/afar/record.ts`).
  const whole = [planId(visitId), `afar:visit:${visitId}`];
  return forgetWhere(journal, id => whole.includes(id) || id.startsWith(reviewId(visitId, '')));
}

/** Take the documents with such an id off the disk. */
export async function forgetWhere(
  journal: Journal,
  isMeant: (documentId: string) => boolean,
): Promise<Result<void, StoreFailure>> {
  const listed = await journal.summaries();
  if (!listed.ok) return listed;
  const all = [...listed.value.summaries.map(({ documentId }) => documentId), ...listed.value.without];
  for (const id of new Set(all.filter(isMeant))) {
    const removed = await journal.remove(id);
    if (!removed.ok) return removed;
  }
  return succeed();
}

const manyUpdates = 200;

/** Open any document of this room that is kept under an id of its own. */
export async function keep<Document extends { doc: Y.Doc }>(
  journal: Journal,
  documentId: string,
  document: Document,
): Promise<Result<Kept<Document>, StoreFailure>> {
  const { doc } = document;
  const elsewhere = {};
  // Listening comes before reading, so that nothing falls between.
  const stopListening = journal.subscribe((echo: Echo) => {
    if (echo.kind !== 'changed' || echo.change.documentId !== documentId) return;
    applyUpdates(doc, [echo.change.update], elsewhere);
  });
  const close = () => {
    stopListening();
    doc.destroy();
  };
  const read = await journal.read(documentId);
  if (!read.ok) {
    close();
    return read;
  }
  applyUpdates(doc, read.value.updates, elsewhere);
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    // No line: what is shared is not in the lists of visits.
    if (origin !== elsewhere) void journal.append({ documentId, update, summary: '' });
  });
  if (read.value.updates.length > manyUpdates) void journal.compact(documentId, mergeUpdates);
  return succeed({ document, close });
}
