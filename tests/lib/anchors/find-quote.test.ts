import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findQuote } from '../../../lib/anchors/find-quote';
import type { Quote } from '../../../lib/anchors/quote';

const labs = 'Sodium 140. Potassium 3.1 low. Glucose 99. Potassium 3.1 low.';

function quote(exact: string, around: Partial<Quote> = {}): Quote {
  return { exact, before: '', after: '', ...around };
}

describe('findQuote', () => {
  it('finds a passage that is there once', () => {
    expect(findQuote(labs, quote('Sodium 140'))).toEqual({ ok: true, value: { start: 0, end: 10 } });
  });

  it('tells the same words apart by the words around them', () => {
    const found = findQuote(labs, quote('Potassium 3.1', { before: 'Glucose 99. ' }));
    expect(found).toEqual({ ok: true, value: { start: 43, end: 56 } });
  });

  it('does not choose between passages it cannot tell apart', () => {
    expect(findQuote(labs, quote('Potassium 3.1'))).toEqual({ ok: false, code: 'ambiguous' });
  });

  it('does not take the same words in another place for the passage', () => {
    const moved = quote('Sodium 140', { before: 'From 2019: ', after: ' (hemolyzed)' });
    expect(findQuote(labs, moved)).toEqual({ ok: false, code: 'missing' });
  });

  it.each(['Potassium 5.1', 'potassium 3.1', 'Potasium 3.1', ''])(
    'does not settle for a near match: "%s"',
    exact => {
      expect(findQuote(labs, quote(exact))).toEqual({ ok: false, code: 'missing' });
    },
  );

  it('finds any passage taken from a text with all that stood around it', () => {
    const cut = fc.tuple(fc.string({ minLength: 1 }), fc.nat(), fc.nat());
    fc.assert(
      fc.property(cut, ([text, one, two]) => {
        const [start, last] = [one % text.length, two % text.length].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const taken = {
          exact: text.slice(start, last + 1),
          before: text.slice(0, start),
          after: text.slice(last + 1),
        };
        expect(findQuote(text, taken)).toEqual({ ok: true, value: { start, end: last + 1 } });
      }),
    );
  });
});
