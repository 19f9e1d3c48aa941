import { describe, expect, it } from 'vitest';

import { readRehearsals } from '../../../lib/phrases/read-rehearsals';
import { linesOfMine, mergeRehearsals, openingReplies, turnsAfter } from '../../../lib/phrases/rehearsal';

const says = { en: 'I want to talk about it.', es: 'Quiero hablar de eso.' };
type Raw = { id: string; who: string; opens?: string; says: object; next?: string[] };
const mine = (id: string, next: string[] = []): Raw => ({ id, who: 'me', says, next });
const theirs = (id: string, ...next: string[]): Raw => ({ id, who: 'them', says, next });
const opening = (opens: string, ...next: string[]): Raw => ({ ...theirs(opens, ...next), opens });

const good = [opening('rushed', 'end'), opening('kind', 'end'), opening('no', 'end'), mine('end')];
const rehearsal = (turns: Raw[], more: object = {}) => ({
  ...{ id: 'bill', title: { en: 'A bill', es: 'Una cuenta' }, begin: says, turns },
  ...more,
});
const read = (...rehearsals: unknown[]) => readRehearsals({ rehearsals }, 'pack');

describe('readRehearsals', () => {
  it('gives each turn an id of its own, that stays', () => {
    const { entries, refused } = read(rehearsal(good));
    expect(refused).toEqual([]);
    expect(entries[0]).toMatchObject({ id: 'pack/bill', title: { es: 'Una cuenta' } });
    expect(entries[0]?.turns[0]).toMatchObject({ id: 'pack/bill/rushed', next: ['pack/bill/end'] });
    expect(linesOfMine(entries[0]!).map(({ id }) => id)).toEqual(['pack/bill/begin', 'pack/bill/end']);
  });

  it.each<[string, Raw[], string]>([
    [
      'no reply in a rush',
      good.filter(({ id }) => id !== 'rushed'),
      'needs one reply that opens "rushed", and has 0',
    ],
    [
      'two kind replies',
      [...good, { ...opening('kind', 'end'), id: 'kinder' }],
      'needs one reply that opens "kind", and has 2',
    ],
    [
      'a reply of my own',
      good.map(turn => (turn.id === 'no' ? { ...turn, who: 'me' } : turn)),
      '"no" opens, so it must be theirs',
    ],
    [
      'no answer to a reply',
      good.map(turn => (turn.id === 'no' ? { ...turn, next: [] } : turn)),
      'after "no" there is nothing to say',
    ],
    [
      'a way to a turn that is not there',
      good.map(turn => (turn.id === 'no' ? { ...turn, next: ['lost'] } : turn)),
      '"no" leads to "lost", which is not there',
    ],
    [
      'one side twice in a row',
      [...good.filter(({ id }) => id !== 'no'), opening('no', 'more'), theirs('more', 'end')],
      '"no" and "more" are the same side, one after the other',
    ],
    [
      'a round without an end',
      [
        ...good.filter(({ id }) => id !== 'no'),
        opening('no', 'why'),
        mine('why', ['so']),
        theirs('so', 'why'),
      ],
      '"no" leads to no end',
    ],
    ['a turn nobody comes to', [...good, mine('alone')], 'nothing leads to "alone"'],
  ])('leaves out one with %s, says why, and keeps the rest', (_, turns, detail) => {
    const { entries, refused } = read(rehearsal(turns), rehearsal(good, { id: 'other' }));
    expect(entries.map(({ id }) => id)).toEqual(['pack/other']);
    expect(refused).toEqual([{ entry: 'bill', reason: 'leads-nowhere', detail }]);
  });

  it('leaves out one with two turns of one name', () => {
    expect(read(rehearsal([...good, mine('end')])).refused).toMatchObject([{ reason: 'duplicate' }]);
  });

  it.each([
    ['a hard line', { en: 'Additional documentation is necessary to authenticate it.', es: says.es }],
    ['a long word alone', { en: 'Prior authorization.', es: says.es }],
    [
      'a line that is hard in Spanish',
      { en: says.en, es: 'La documentación adicional correspondiente es imprescindible.' },
    ],
  ])('leaves out one with %s', (_, hard) => {
    const turns = good.map(turn => (turn.id === 'end' ? { ...turn, says: hard } : turn));
    const { entries, refused } = read(rehearsal(turns));
    expect(entries).toEqual([]);
    expect(refused).toMatchObject([{ entry: 'bill', reason: 'hard-to-read' }]);
    expect(refused[0]?.detail).toMatch(/use shorter words$/);
  });

  it.each<[string, object, string]>([
    ['of 21 words', { begin: { en: 'so '.repeat(21) } }, 'too-long'],
    ['with a link', { begin: { en: 'See www.example.org' } }, 'link'],
    ['with a field we do not know', { score: 1 }, 'unknown-field'],
    [
      'of more turns than anyone goes through',
      { turns: Array.from({ length: 61 }, () => mine('a')) },
      'too-many',
    ],
  ])('leaves out one %s', (_, more, reason) => {
    expect(read(rehearsal(good, more)).refused).toMatchObject([{ entry: 'bill', reason }]);
  });

  it('takes one in Spanish only, which then stands for both', () => {
    const spanish = { es: 'Quiero hablar de mi cuenta con usted.' };
    const turns = good.map(turn => ({ ...turn, says: spanish }));
    expect(read(rehearsal(turns, { title: { es: 'Una cuenta' }, begin: spanish })).refused).toEqual([]);
  });

  it('refuses a file that is not one of rehearsals', () => {
    expect(readRehearsals({ lines: [] }, 'pack').refused).toHaveLength(1);
    expect(readRehearsals('x', 'pack').entries).toEqual([]);
  });
});

describe('a rehearsal', () => {
  const [first] = read(rehearsal(good)).entries;

  it('opens with a reply in each tone, and goes on from it', () => {
    expect(openingReplies(first!).map(({ opens }) => opens)).toEqual(['rushed', 'kind', 'no']);
    expect(turnsAfter(first!, first!.turns[0]!).map(({ id }) => id)).toEqual(['pack/bill/end']);
  });

  it('takes the place of an earlier one with its name, with all its turns', () => {
    const [later] = readRehearsals({ rehearsals: [rehearsal(good)] }, 'county').entries;
    expect(mergeRehearsals([first!, later!])).toEqual([later]);
  });
});
