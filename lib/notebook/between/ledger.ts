import type { DeedKind } from '../items/item';
import type { Visit } from '../visit';

/** Something a person did for themselves, at a visit. Written down by them, or a question they asked. */
export type LedgerLine = { visitId: string; id: string; kind: DeedKind; text: string; at: string };

/** How many show before the next visit. */
export const deedsShown = 3;

/** "I did this", over all visits, the latest first. Nothing is counted: no streaks, no points. */
export function readLedger(visits: readonly Visit[]): LedgerLine[] {
  const lines = visits.flatMap(({ id: visitId, deeds, questions }) => [
    ...deeds.map(({ id, kind, text, createdAt }) => ({ visitId, id, kind, text, at: createdAt })),
    ...questions
      .filter(({ askedAt, text }) => askedAt && text.trim())
      .map(({ id, text, askedAt }) => ({ visitId, id, kind: 'asked' as const, text, at: askedAt })),
  ]);
  return lines
    .filter(({ text }) => text.trim())
    .sort((a, b) => (a.at < b.at ? 1 : -1) || (a.id < b.id ? -1 : 1));
}
