import { describe, expect, it } from 'vitest';

import { readKinds } from '../../../lib/starters/read-kinds';
import { beginningOf, mergeKinds } from '../../../lib/starters/visit-kind';

const begins = { en: 'What comes next if …', es: '¿Qué sigue si …' };
const result = { id: 'test-result', name: { en: 'A result', es: 'Un resultado' }, starters: [{ begins }] };
const pack = { id: 'ours', name: 'Ours' };

const read = (...kinds: unknown[]) => readKinds({ kinds }, pack);

describe('readKinds', () => {
  it('gives each beginning an id that stays, and says which pack it is from', () => {
    expect(read(result)).toEqual({
      refused: [],
      entries: [{ ...result, from: 'Ours', starters: [{ id: 'ours/test-result/1', begins, for: 'doctor' }] }],
    });
  });

  const wrong: [what: string, kind: object, reason: string][] = [
    ['a whole question', { starters: [{ begins: { ...begins, en: 'What comes next?' } }] }, 'wrong-shape'],
    [
      'a question before the open end',
      { starters: [{ begins: { ...begins, en: 'Why? Is it …' } }] },
      'wrong-shape',
    ],
    ['no language', { starters: [{ begins: {} }] }, 'wrong-shape'],
    ['a ranking', { recommended: true }, 'unknown-field'],
    ['a ranked beginning', { starters: [{ begins, recommended: true }] }, 'unknown-field'],
    ['markup', { starters: [{ begins: { ...begins, en: 'What <b>comes</b> next if …' } }] }, 'markup'],
    ['a link', { name: { en: 'See www.example.org', es: 'Ver' } }, 'link'],
    ['no beginning', { starters: [] }, 'wrong-shape'],
    ['an id that is not one', { id: 'Test result' }, 'wrong-shape'],
    ['a form we do not have', { form: 'dose' }, 'wrong-shape'],
    ['15 words', { starters: [{ begins: { ...begins, en: `${'so '.repeat(15)}…` } }] }, 'too-long'],
  ];
  it.each(wrong)('leaves out %s, and keeps the rest', (_what, part, reason) => {
    const { entries, refused } = read({ ...result, ...part }, { ...result, id: 'bill' });
    expect(entries.map(({ id }) => id)).toEqual(['bill']);
    expect(refused.map(refusal => refusal.reason)).toEqual([reason]);
  });

  it('refuses a file that is something else', () => {
    expect(readKinds({ kinds: 'all' }, pack).refused).toHaveLength(1);
  });
});

describe('a beginning', () => {
  it('is gone on with after one space', () => {
    expect(beginningOf({ begins }, 'en')).toBe('What comes next if ');
    expect(beginningOf({ begins }, 'es')).toBe('¿Qué sigue si ');
  });
});

describe('kinds of several packs', () => {
  it('are one for each id, the later pack’s', () => {
    const [ours] = read(result).entries;
    const [theirs] = readKinds({ kinds: [result] }, { id: 'theirs', name: 'Theirs' }).entries;
    expect(mergeKinds([ours!, theirs!])).toEqual([theirs]);
  });
});
