import { describe, expect, it } from 'vitest';

import { linePairs } from '../../../components/out/pairs';
import { pairLine } from '../../../lib/exports/two-languages';
import { readPhraseBook, readRehearsalBook } from '../../support/phrase-book';
import { readVisitKinds } from '../../support/visit-kinds';
import { readWords } from '../../support/words';

const phrases = readPhraseBook();
const pairs = linePairs(
  {
    kinds: readVisitKinds(),
    phrases,
    rehearsals: readRehearsalBook(),
    leaving: { in: readWords },
    words: { explain: () => undefined },
    mine: 'en',
  },
  [],
);

describe('lines in two languages', () => {
  it.each([
    ...phrases.lines,
    ...phrases.ladders.map(({ rungs }) => rungs.clear),
    ...phrases.ladders.map(({ warm }) => warm),
  ])('$id needs no interpreter', ({ says }) => {
    expect(pairLine(says.en, { mine: 'en', theirs: 'es', pairs })).toEqual({
      mine: says.en,
      theirs: says.es,
      toInterpret: false,
    });
  });

  it('give only the beginning of a line that the person ends', () => {
    const [starter] = readVisitKinds()[0]!.starters;
    const own = `${starter!.begins.en.replace(/…$/, '').trim()} my own words`;
    expect(pairLine(own, { mine: 'en', theirs: 'es', pairs })).toMatchObject({ toInterpret: true });
  });
});
