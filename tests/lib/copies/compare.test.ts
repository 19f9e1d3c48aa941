import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareLines } from '../../../lib/copies/compare';

describe('compareLines', () => {
  it('tells what is new, what is gone and what reads otherwise in a list of medicines', () => {
    const before = [
      'Metformin · 500 mg · twice a day',
      'Lisinopril · 10 mg · once a day',
      'Aspirin · 81 mg · once a day',
    ];
    const now = [
      'Lisinopril · 10 mg · once a day',
      'Metformin · 1000 mg · twice a day',
      'Atorvastatin · 20 mg · at bedtime',
    ];
    expect(compareLines(before, now)).toEqual({
      changes: [
        { is: 'changed', before: before[0], after: now[1] },
        { is: 'new', text: now[2] },
        { is: 'gone', text: before[2] },
      ],
      same: 1,
    });
  });

  it('tells them of a bill', () => {
    const before = ['Office visit · $420.00 · you owe $120.00', 'Amount due $120.00'];
    const now = ['Office visit · $420.00 · you owe $40.00', 'Amount due $40.00', 'Payment received $80.00'];
    expect(compareLines(before, now).changes).toEqual([
      { is: 'changed', before: before[0], after: now[0] },
      { is: 'changed', before: before[1], after: now[1] },
      { is: 'new', text: now[2] },
    ]);
  });

  it('tells a sentence of a note that reads otherwise from one that is another', () => {
    const before = ['Patient reports better sleep and a good appetite.', 'Follow up in two weeks.'];
    const now = ['Patient reports worse sleep and a good appetite.', 'Referred to cardiology.'];
    expect(compareLines(before, now).changes).toEqual([
      { is: 'changed', before: before[0], after: now[0] },
      { is: 'new', text: now[1] },
      { is: 'gone', text: before[1] },
    ]);
  });

  it('takes no other medicine for the same one, however alike the rest', () => {
    const { changes } = compareLines(['Hydroxyzine · 25 mg'], ['Hydralazine · 50 mg']);
    expect(changes.map(({ is }) => is)).toEqual(['new', 'gone']);
  });

  it('finds no change in another order, other white space or another case', () => {
    const { changes, same } = compareLines(['One two', 'Three', ''], ['three', ' one  TWO ']);
    expect(changes).toEqual([]);
    expect(same).toBe(2);
  });

  it('counts a line that is there twice now', () => {
    expect(compareLines(['Aspirin'], ['Aspirin', 'Aspirin'])).toEqual({
      changes: [{ is: 'new', text: 'Aspirin' }],
      same: 1,
    });
  });

  it('accounts for every line, once', () => {
    const lines = fc.array(
      fc.constantFrom(
        'a b c',
        'a b d',
        'Metformin · 5',
        'Metformin · 6',
        'x',
        'aspirin daily',
        'Aspirin daily now',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, lines, (before, now) => {
        const { changes, same } = compareLines(before, now);
        const count = (is: string) => changes.filter(change => change.is === is).length;
        expect(same + count('new') + count('changed')).toBe(now.length);
        expect(same + count('gone') + count('changed')).toBe(before.length);
      }),
    );
  });
});
