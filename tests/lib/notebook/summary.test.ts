import { describe, expect, it } from 'vitest';

import { newQuestion } from '../../../lib/notebook/questions/question';
import {
  createLines,
  privateDocumentId,
  readLine,
  summarize,
  type VisitLine,
  visitIdOf,
  writeLine,
} from '../../../lib/notebook/summary';
import { emptyVisit } from '../../../lib/notebook/visit';

const changed = { changedAt: '2026-03-02T09:00:00.000Z', removedAt: '' };

function line(id: string, around: Partial<VisitLine> = {}): VisitLine {
  return { ...summarize(emptyVisit(id), changed), ...around };
}

describe('a line', () => {
  it('says how many questions there are, are asked first, and wait', () => {
    const visit = {
      ...emptyVisit('v'),
      questions: [
        { ...newQuestion('a', 'Is it safe?'), first: true },
        { ...newQuestion('b', 'For how long?'), status: 'answered' as const },
      ],
      heard: 8,
    };
    expect(summarize(visit, changed)).toMatchObject({ questions: 2, first: 1, unanswered: 1, heard: 8 });
  });

  it('is read as it was written', () => {
    expect(readLine(writeLine(line('v', { with: 'Dra. Peña' })))).toEqual(line('v', { with: 'Dra. Peña' }));
  });

  it('of before there were kinds and lists says nothing of them', () => {
    const { kind, isList, unanswered, ...old } = line('v', { questions: 3 });
    expect(readLine(JSON.stringify(old))).toMatchObject({ kind: '', isList: false, unanswered: 3 });
  });

  it.each(['', '{', 'null', '7', '{}', '{"id":"v"}', JSON.stringify({ ...line('v'), questions: 'many' })])(
    'is not one of ours: %s',
    text => expect(readLine(text)).toBeUndefined(),
  );
});

describe('the lists on screen', () => {
  const ids = (summaries: readonly { id: string }[]) => summaries.map(({ id }) => id);

  it('show the soonest visit first, those without a date last, the newest of these before the others', () => {
    const lines = createLines();
    for (const one of [
      line('old', { changedAt: '2026-01-01T00:00:00.000Z' }),
      line('new', { changedAt: '2026-02-01T00:00:00.000Z' }),
      line('june', { at: '2026-06-01T09:00' }),
      line('may', { at: '2026-05-01T09:00' }),
    ])
      lines.put(one);
    expect(ids(lines.visits.value)).toEqual(['may', 'june', 'new', 'old']);
  });

  it('show saved lists apart, by name, and nothing that was removed', () => {
    const lines = createLines();
    for (const one of [
      line('b', { isList: true, with: 'Sleep' }),
      line('a', { isList: true, with: 'Medicines' }),
      line('gone', { removedAt: '2026-03-02T09:00:00.000Z' }),
      line('visit'),
    ])
      lines.put(one);
    expect([ids(lines.lists.value), ids(lines.visits.value)]).toEqual([['a', 'b'], ['visit']]);
    expect(lines.find('gone')).toBeDefined();
    lines.delete('visit');
    expect(lines.visits.value).toEqual([]);
  });
});

describe('the id of a document', () => {
  it('tells a visit from every other kind', () => {
    expect(visitIdOf(privateDocumentId('v'))).toBe('v');
    expect(visitIdOf('words')).toBeUndefined();
    expect(visitIdOf('earlier:v')).toBeUndefined();
  });
});
