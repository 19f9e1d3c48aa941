import { describe, expect, it } from 'vitest';

import { compareVisits } from '../../../../lib/notebook/history/compare';
import { ask, openNewVisit } from '../builders';
import { fill } from '../filled';

async function changed(change: (visit: Awaited<ReturnType<typeof openNewVisit>>['visit']) => unknown) {
  const { visit } = await openNewVisit();
  await fill(visit);
  const then = visit.visit.value;
  change(visit);
  return compareVisits(visit.visit.value, then);
}

const firstId = (visit: { visit: { value: { questions: { id: string }[] } } }) =>
  visit.visit.value.questions[0]!.id;

describe('compareVisits', () => {
  it('finds nothing between a visit and itself', async () => {
    expect(await changed(() => undefined)).toEqual({ back: [], go: [], others: false });
  });

  it('says what would come back and what would go', async () => {
    const differences = await changed(visit => {
      visit.removeQuestion(firstId(visit));
      visit.setMatters('Sleep');
      ask(visit, 'How long?');
      visit.setAt('');
    });
    expect(differences.back).toEqual([
      { field: 'at', text: '2026-03-09T14:30' },
      { field: 'matters', text: 'zmatters' },
      { field: 'question', text: 'zquestion' },
      { field: 'answer', text: 'zanswer' },
      { field: 'inMyWords', text: 'zmine' },
      { field: 'passage', text: 'zpassage' },
    ]);
    expect(differences.go).toEqual([
      { field: 'matters', text: 'Sleep' },
      { field: 'question', text: 'How long?' },
    ]);
  });

  it.each([
    [
      'a mark',
      (visit: Parameters<Parameters<typeof changed>[0]>[0]) =>
        visit.markQuestion(firstId(visit), { status: 'asked' }),
    ],
    [
      'an order',
      (visit: Parameters<Parameters<typeof changed>[0]>[0]) =>
        visit.moveQuestion(firstId(visit), { first: false }),
    ],
    ['a detail', (visit: Parameters<Parameters<typeof changed>[0]>[0]) => visit.set({ minutes: 5 })],
  ])('says only that something else changes, for %s', async (_, change) => {
    expect(await changed(change)).toEqual({ back: [], go: [], others: true });
  });
});
