import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareFacts } from '../../../../lib/diagnostics/facts/compare-facts';
import { readFacts } from '../../../../lib/diagnostics/facts/read-facts';

/** What is pointed at, as it stands in the texts. */
function pointed(mine: string, theirs: string): [string[], string[]] {
  const { onlyMine, onlyTheirs } = compareFacts(mine, theirs);
  return [onlyMine.map(({ text }) => text), onlyTheirs.map(({ text }) => text)];
}

describe('holding my words against a passage', () => {
  it.each<[string, string, string[], string[]]>([
    // FEATURES.md K13 and JOURNEYS.md 8.1
    ['lower to half', '50 % x 2 wk', [], ['2 wk']],
    ['lower to half, come back the 14th', 'Taper 50 % × 2 wk, RTC 3/14', [], ['2 wk']],
    ['lower to half for 2 weeks', 'taper 50% x 14 days', [], []],
    ['half for three weeks', '50 % x 2 wk', ['three weeks'], ['2 wk']],
    ['bajar a la mitad por dos semanas', '50 % x 2 wk', [], []],
    ['two pills a day', '1 tab BID', ['two pills'], ['1 tab', 'BID']],
    ['twice a day', 'BID', [], []],
    ['dos veces al día', 'take 2 times a day', [], []],
    ['every 8 hours', 'TID', [], []],
    ['come back March 14', 'return 2027-03-14', [], []],
    ['vuelvo el 14 de marzo', 'return March 15', ['14 de marzo'], ['March 15']],
    // The dot that ends the sentence is no part of the day.
    ['Vuelvo el 15 de marzo.', 'Volver el 14 de marzo.', ['15 de marzo'], ['14 de marzo']],
    ['Back Nov. 12.', 'Return 13 Nov.', ['Nov. 12'], ['13 Nov']],
    ['at 2:30 pm', 'at 14:30', [], []],
    ['at 2 pm', 'at 3 pm', ['2 pm'], ['3 pm']],
    ['on Tuesday', 'el martes', [], []],
    ['it is 20', '20 mg', [], []],
    ['it is 20 mg', '10 mg', ['20 mg'], ['10 mg']],
    ['0,5 mg', '0.5 mg', [], []],
    ['I owe $1,200', 'balance 1200 dollars', [], []],
    ['call Dr. Lee', 'Call Dr. Leigh', ['Lee'], ['Leigh']],
    ['ask lisinopril', 'We stop Lisinopril', [], []],
    ['', '', [], []],
    ['no numbers here', 'none here either', [], []],
  ])('"%s" and "%s"', (mine, theirs, onlyMine, onlyTheirs) => {
    expect(pointed(mine, theirs)).toEqual([onlyMine, onlyTheirs]);
  });

  it.each(['on your behalf', 'B12', 'one of them', 'A1c', 'COVID'])('finds nothing in "%s"', text => {
    expect(readFacts(text)).toEqual([]);
  });

  it('says the same whoever is first', () => {
    const words = fc.constantFrom(
      'half',
      '50 %',
      '2 wk',
      '14 days',
      'the 14th',
      'BID',
      'Ana',
      '3 pm',
      'sleep',
      '20 mg',
    );
    const text = fc.array(words, { maxLength: 8 }).map(all => `so ${all.join(' and ')}`);
    fc.assert(
      fc.property(text, text, (one, other) => {
        const there = compareFacts(one, other);
        const back = compareFacts(other, one);
        expect([back.onlyMine, back.onlyTheirs]).toEqual([there.onlyTheirs, there.onlyMine]);
        expect(compareFacts(one, one)).toEqual({ onlyMine: [], onlyTheirs: [] });
      }),
    );
  });

  it('points at places that are there, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
        for (const fact of readFacts(text)) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
      }),
    );
  });

  it('reads a long note without a long task', () => {
    const note = 'Taper 50 % x 2 wk, RTC 3/14 at 2:30 pm with Dr. Lee. '.repeat(400);
    const start = performance.now();
    expect(readFacts(note).length).toBeGreaterThan(1_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
