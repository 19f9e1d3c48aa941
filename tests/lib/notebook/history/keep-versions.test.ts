import { describe, expect, it } from 'vitest';

import { createDocument, readVisit } from '../../../../lib/notebook/document';
import { earlierDocumentId } from '../../../../lib/notebook/history/earlier-id';
import { keepVersions } from '../../../../lib/notebook/history/keep-versions';
import { readVersions } from '../../../../lib/notebook/history/versions';
import { createDesk, type Desk } from '../builders';

const day = 24 * 60 * 60 * 1_000;
const noon = (days: number) => new Date(2026, 2, 2 + days, 12).getTime();

function watch(desk: Desk, lastChange: number | undefined) {
  const document = createDocument('v');
  document.texts.matters.insert(0, 'Sleep');
  const clock = { now: noon(0), changedAt: lastChange };
  const keeper = keepVersions(document, {
    journal: desk.openJournal(),
    now: () => clock.now,
    changedAt: () => (clock.changedAt === undefined ? '' : new Date(clock.changedAt).toISOString()),
  });
  // As the shelf does: before a change of this panel goes to the journal.
  document.doc.on('update', () => keeper.beforeChange());
  return { document, keeper, clock };
}

const kept = (desk: Desk) =>
  readVersions('v', desk.updates.get(earlierDocumentId('v')) ?? []).map(({ at, visit }) => [
    at,
    visit.matters,
  ]);

describe('keepVersions', () => {
  it('keeps the day before with the first change of a day, and nothing with the next', () => {
    const desk = createDesk();
    const { document, clock } = watch(desk, noon(-3));
    document.texts.matters.insert(5, ', and work');
    clock.changedAt = noon(0);
    document.texts.matters.insert(0, 'Again: ');
    expect(kept(desk)).toEqual([['2026-02-27', 'Sleep']]);
    expect(readVisit(document).matters).toBe('Again: Sleep, and work');
  });

  it('keeps nothing of a day that has just begun, nor of a visit that was never changed', () => {
    for (const last of [noon(0), undefined]) {
      const desk = createDesk();
      watch(desk, last).document.texts.matters.insert(0, 'x');
      expect(kept(desk)).toEqual([]);
    }
  });

  it('keeps nothing when the clock was set back', () => {
    const desk = createDesk();
    watch(desk, noon(0) + 5 * day).document.texts.matters.insert(0, 'x');
    expect(kept(desk)).toEqual([]);
  });

  it('keeps no letter that was removed by then', () => {
    const desk = createDesk();
    const { document, clock } = watch(desk, noon(0));
    document.texts.matters.insert(0, 'CANARY');
    document.texts.matters.delete(0, 6);
    clock.now = noon(1);
    document.texts.matters.insert(0, 'x');
    const lying = Buffer.concat(desk.updates.get(earlierDocumentId('v'))!);
    expect([kept(desk), lying.includes('CANARY')]).toEqual([[['2026-03-02', 'Sleep']], false]);
  });

  it('keeps how it reads now when asked to, by the hour', () => {
    const desk = createDesk();
    const { keeper } = watch(desk, noon(0));
    expect(keeper.keepNow().length).toBeGreaterThan(0);
    expect(kept(desk)).toEqual([['2026-03-02T12:00:00.000', 'Sleep']]);
  });
});
