import { describe, expect, it } from 'vitest';

import { measuredValues, namedStrengths } from '../../../lib/portals/measured';

describe('measuredValues', () => {
  it('counts values that have a range and a unit, however they are written', () => {
    expect(measuredValues('HGB\n10.8 L\n12.0-16.0 g/dL\nPLT\n412\n150-450 K/uL')).toBe(2);
    expect(measuredValues('Potassium 5.4 mmol/L 3.5 to 5.1')).toBe(1);
    expect(measuredValues('Sodio 139 mmol/L, de 135 a 145')).toBe(1);
  });

  it('counts neither dates nor strengths of medicines', () => {
    expect(measuredValues('Seen 11/02/26, again 10-28. Take 500 mg, 1 to 2 tablets.')).toBe(0);
  });
});

describe('namedStrengths', () => {
  it('counts lines that begin with a medicine and its strength, each once', () => {
    expect(namedStrengths('Metformina 850 mg\n1 tableta\nLosartán 50 mg\nMetformina 850 mg')).toBe(2);
  });

  it('does not count strengths in a sentence', () => {
    expect(namedStrengths('It comes in tablets of 500 mg, 850 mg and 1000 mg.')).toBe(0);
  });
});
