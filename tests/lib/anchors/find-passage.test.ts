import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bestOf, candidatesFor, singleSpaced } from '../../../lib/anchors/find-passage';
import type { Quote } from '../../../lib/anchors/quote';

const labs =
  'Sodium 140 mmol/L 136 - 145 Potassium 3.1 mmol/L 3.5 - 5.1 Chloride 101 mmol/L 98 - 107 Glucose 99 mg/dL 70 - 99';

function quote(exact: string, around: Partial<Quote> = {}): Quote {
  return { exact, before: '', after: '', ...around };
}

function find(text: string, wanted: Quote) {
  const best = bestOf(candidatesFor(text, wanted));
  return best.ok ? text.slice(best.value.start, best.value.end) : best.code;
}

/** The quote a person would keep of a place in a text. */
function taken(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    before: text.slice(Math.max(0, start - 32), start),
    after: text.slice(end, end + 32),
  };
}

describe('candidatesFor and bestOf', () => {
  const potassium = taken(labs, labs.indexOf('3.1'), labs.indexOf('3.1') + 3);

  it('find a value again by the row it stood in', () => {
    expect(find(labs, potassium)).toBe('3.1');
  });

  it('does not settle for the same value in another row', () => {
    const changed = labs.replace('Potassium 3.1', 'Potassium 4.0').replace('Chloride 101', 'Chloride 3.1');
    expect(find(changed, potassium)).toBe('missing');
  });

  it('does not settle for a value that only begins or ends alike', () => {
    for (const lookalike of ['13.1', '3.15', '3.1.2', '0.3.1', '3.1e'])
      expect(find(labs.replace('Potassium 3.1', `Potassium ${lookalike}`), potassium)).toBe('missing');
  });

  it('does not settle for another spelling, another case or another number', () => {
    const wanted = quote('Potassium 3.1', { before: 'mmol/L 136 - 145 ' });
    for (const near of ['Potassium 5.1', 'potassium 3.1', 'Potasium 3.1', 'Potassium 3,1'])
      expect(find(labs.replace('Potassium 3.1', near), wanted)).toBe('missing');
  });

  it('takes a value with nothing around it for nowhere', () => {
    expect(find(labs, quote('3.1'))).toBe('missing');
  });

  it('takes a long passage for itself, where it is there once', () => {
    const sentence = 'Follow up with cardiology in two weeks.';
    expect(find(`Plan: ${sentence} Thank you.`, quote(sentence))).toBe(sentence);
    expect(find(`Plan: ${sentence} Again: ${sentence}`, quote(sentence))).toBe('ambiguous');
    expect(find(`Plan: ${sentence}`, quote(sentence, { before: 'Old plan from 2019: ' }))).toBe('missing');
  });

  it('cannot tell copies apart, and says so', () => {
    expect(find(`${labs} ${labs}`, potassium)).toBe('ambiguous');
  });

  it('bears with other white space, in it and around it', () => {
    const wanted = {
      exact: 'Potassium\n 3.1',
      before: potassium.before.replace(' Potassium ', '\n'),
      after: '\nmmol/L\n3.5 - 5.1\nChloride',
    };
    expect(find(labs, wanted)).toBe('Potassium 3.1');
  });

  it('knows a short side at the edge of a text, and there alone', () => {
    const wanted = quote('Chloride 101', { before: 'Labs: ' });
    expect(find('Labs: Chloride 101 and more of it', wanted)).toBe('Chloride 101');
    expect(find('Labs of today. Labs: Chloride 101 and more of it', wanted)).toBe('missing');
  });

  it('find any passage of a text that has no copy, wherever the text before it and after it goes on', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat({ max: 5 }), (list, from, length) => {
        const first = 5 + (from % (list.length - 12));
        const numbered = list.map((word, at) => `${word}${at}`);
        const text = numbered.join(' ');
        const start = numbered.slice(0, first).join(' ').length + 1;
        const end = start + numbered.slice(first, first + length + 1).join(' ').length;
        expect(find(`More words came. ${text} And more after.`, taken(text, start, end))).toBe(
          text.slice(start, end),
        );
      }),
    );
  });

  it('never gives words that are not the passage', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '1', '.', ' '), maxLength: 60 });
    fc.assert(
      fc.property(
        letters,
        fc.string({ unit: fc.constantFrom('a', 'b', '1', '.', ' '), minLength: 1, maxLength: 4 }),
        letters,
        (text, exact, before) => {
          const page = singleSpaced(text);
          const found = find(page, { exact, before, after: '' });
          expect(['missing', 'ambiguous', singleSpaced(exact).trim()]).toContain(found);
        },
      ),
    );
  });
});
