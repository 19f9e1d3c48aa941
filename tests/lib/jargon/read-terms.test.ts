import { describe, expect, it } from 'vitest';

import { formKey, readFalseFriends, readTerms } from '../../../lib/jargon/read-terms';

const gad = {
  term: 'GAD',
  kind: 'mental-health',
  senses: [
    { means: 'generalized anxiety disorder', plain: 'Strong worry.', near: ['anxiety', 'PHQ-9'] },
    { means: 'a test', plain: 'A blood test.', kind: 'test', near: ['mg/dl'] },
  ],
  question: 'What does it mean for me?',
};

describe('readTerms', () => {
  it('reads a term with senses', () => {
    expect(readTerms({ terms: [gad] }, 'mine')).toEqual({
      entries: [{ id: 'mine/GAD', forms: [], ...gad }],
      refused: [],
    });
  });

  it('says what is wrong, where, in words for the writer', () => {
    const [first, second] = gad.senses;
    const wrong = [
      { ...gad, kind: 'disease' },
      { ...gad, senses: [first, { ...second, plain: 'See http://x.' }] },
      { ...gad, plain: 'Strong worry.' },
      { ...gad, colour: 'red' },
    ];
    expect(
      readTerms({ terms: wrong }, 'mine').refused.map(({ entry, detail }) => `${entry}: ${detail}`),
    ).toEqual([
      expect.stringMatching(/^GAD: "kind" should be .*"condition".* and is "disease"$/),
      'GAD: "senses.1.plain" has a link; packs hold none',
      'GAD: needs "plain" or "senses", and not both',
      'GAD: "colour" is not a field we know',
    ]);
  });
});

describe('readFalseFriends', () => {
  it('gives an id that no term has, and empty lists where there are none', () => {
    const stable = { term: 'stable', daily: 'Not moving.', chart: 'Not getting worse.' };
    const { entries } = readFalseFriends({ falseFriends: [stable] }, 'mine');
    expect(entries).toEqual([{ id: 'mine/~stable', forms: [], near: [], notNear: [], ...stable }]);
  });
});

describe('formKey', () => {
  it('is the same for spellings the matcher does not tell apart', () => {
    expect(formKey('Follow-up')).toBe(formKey('follow  up'));
    expect(formKey('Crohn’s')).toBe(formKey("crohn's"));
  });

  it('tells an abbreviation from a word', () => {
    expect(formKey('ALL')).not.toBe(formKey('all'));
    expect(formKey('HAs')).not.toBe(formKey('has'));
  });
});
