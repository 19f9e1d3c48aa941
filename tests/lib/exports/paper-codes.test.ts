import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { codesFor, paperBox, readCodes, readTypedBack, writeCodes } from '../../../lib/exports/paper-codes';
import { question } from './out';

const codes = codesFor(['a', 'b', 'c'].map(id => ({ id })));

describe('answers typed back from paper', () => {
  it.each([
    ['Q1: yes', [['a', 'yes']]],
    [
      'q2 they will call\nQ 3. no',
      [
        ['b', 'they will call'],
        ['c', 'no'],
      ],
    ],
    [
      '1) yes\n2) no',
      [
        ['a', 'yes'],
        ['b', 'no'],
      ],
    ],
    [
      'Q3: two\nlines\n\nQ1 - one',
      [
        ['c', 'two\nlines'],
        ['a', 'one'],
      ],
    ],
    ['a note of my own\nQ1: yes', [['a', 'yes']]],
    ['Q1:\nQ2: no', [['b', 'no']]],
    ['nothing', []],
  ])('%j', (typed, expected) => {
    const { answers, unknown } = readTypedBack(typed, codes);
    expect(answers.map(({ questionId, text }) => [questionId, text])).toEqual(expected);
    expect(unknown).toEqual([]);
  });

  it('say which codes are not on the paper', () => {
    expect(readTypedBack('Q9: yes\nQ1: no', codes)).toEqual({
      ...{ answers: [{ questionId: 'a', text: 'no' }], unknown: ['Q9'] },
    });
  });

  it('come back to the right questions, whatever was written', () => {
    const answer = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map(text => `x ${text.replace(/[\n\r]/g, ' ')}`.trim());
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.uuid(), { maxLength: 12 }),
        fc.array(answer, { minLength: 12, maxLength: 12 }),
        (ids, texts) => {
          const printed = codesFor(ids.map(id => ({ id })));
          const typed = printed.map(({ code }, at) => `${code}: ${texts[at]}`).join('\n');
          const back = readTypedBack(typed, printed).answers;
          expect(back).toEqual(ids.map((questionId, at) => ({ questionId, text: texts[at]!.trim() })));
        },
      ),
    );
  });
});

describe('the codes of a sheet', () => {
  it('stay what they were when the questions are moved after printing', () => {
    const boxes = { [paperBox]: writeCodes(codes) };
    expect(readCodes({ boxes, questions: [question('c'), question('a')] })).toEqual(codes);
  });

  it('are those of the list when nothing was printed', () => {
    expect(readCodes({ boxes: {}, questions: [question('c'), question('a')] })).toEqual([
      { code: 'Q1', questionId: 'c' },
      { code: 'Q2', questionId: 'a' },
    ]);
  });
});
