import { describe, expect, it } from 'vitest';

import { mergeLexicons } from '../../../lib/role/lexicon';
import { readLexicon } from '../../../lib/role/read-lexicon';
import { readBuiltInLexicon } from '../../support/lexicons';

const { from, ...good } = readBuiltInLexicon('en');
const reasonOf = (content: unknown) =>
  readLexicon(content, { name: 'Test' }).refused.map(({ reason }) => reason);
const saying = (say: unknown, offer: unknown = 'What would help?') => ({
  ...good,
  directive: [{ say, offer }],
});

describe('readLexicon', () => {
  it('takes what is as it should be, and says where it is from', () => {
    expect(readLexicon(good, { name: 'Test' })).toEqual({
      entries: [{ ...good, from: 'Test' }],
      refused: [],
    });
  });

  it.each([
    ['a language we do not speak', { ...good, language: 'fr' }, 'wrong-shape'],
    ['one thing more', { ...good, run: 'x' }, 'unknown-field'],
    ['no phrase', saying([]), 'wrong-shape'],
    ['a pattern', saying(['you (should|must)']), 'wrong-shape'],
    ['capitals, which nothing would match', saying(['You should']), 'wrong-shape'],
    ['markup', saying(['<b>you']), 'wrong-shape'],
    ['a long phrase', saying(['a '.repeat(40).trim()]), 'too-long'],
    ['an offer that is no question', saying(['you should'], 'Ask them.'), 'wrong-shape'],
    ['an offer with a link', saying(['you should'], 'What of www.example.com?'), 'link'],
    ['a long offer', saying(['you should'], `What ${'and '.repeat(20)}so?`), 'too-long'],
    ['nothing', null, 'wrong-shape'],
  ])('refuses %s', (_, content, reason) => {
    expect(reasonOf(content)[0]).toMatch(reason === 'wrong-shape' ? /wrong-shape|markup/ : reason);
  });
});

it('lets a later pack speak for its language', () => {
  const mine = { ...good, from: 'Mine' };
  expect(mergeLexicons([{ ...good, from }, readBuiltInLexicon('es'), mine])).toEqual([
    mine,
    readBuiltInLexicon('es'),
  ]);
});
