import { describe, expect, it } from 'vitest';

import { labMarkIn, labMarkInRow } from '../../../lib/passages/lab-mark';

describe('labMarkIn', () => {
  it.each([
    ['Potassium 5.4 H', 'high'],
    ['5.4 (H) mmol/L', 'high'],
    ['Hemoglobin 9.8 g/dL Low', 'low'],
    ['TSH 0.02 LL 0.4-4.0', 'low'],
    ['A1c 8.2 % HIGH', 'high'],
  ])('repeats the mark of %s', (line, mark) => {
    expect(labMarkIn(line)).toBe(mark);
  });

  it.each([
    'Potassium 5.4',
    'Potassium 9.9, range 3.5-5.0', // out of range, but the lab did not say so, and so do not we
    'Room 5 Hallway',
    'High blood pressure',
    '5 Hours',
    'sodium 150 H, potassium 3.0 L', // whose mark is whose cannot be told
  ])('makes none up for %s', line => {
    expect(labMarkIn(line)).toBeUndefined();
  });
});

describe('labMarkInRow', () => {
  it.each([
    [['Potassium', '5.4', 'H', '3.5-5.1'], 'high'],
    [['Sodium', '128', '(L)', '135–145'], 'low'],
    [['Glucose', '182 H', '70–99'], 'high'],
    [['Chloride', '101', '', '98–107'], undefined],
    [['Notes', 'H', 'see below'], undefined],
    [['Pair', '1', 'H', 'L'], undefined],
  ])('reads %j', (cells, mark) => {
    expect(labMarkInRow(cells)).toBe(mark);
  });
});
