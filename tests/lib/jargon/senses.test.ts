import { describe, expect, it } from 'vitest';

import { chooseSense } from '../../../lib/jargon/senses';

const senses = [
  { means: 'multiple sclerosis', plain: 'A nerve illness.', near: ['nerve', 'relapse', 'nerve'] },
  { means: 'mitral stenosis', plain: 'A tight heart valve.', near: ['valve', 'mg/dl'] },
  { means: 'morphine', plain: 'A strong pain medicine.', near: ['mg', 'dose'] },
];
const choose = (around: string) => {
  const { ordered, unsure } = chooseSense({ senses }, around);
  return [ordered.map(({ means }) => means), unsure];
};

describe('chooseSense', () => {
  it('chooses the sense that most words around speak for', () => {
    expect(choose('MS 5 mg, one dose, near the valve')).toEqual([
      ['morphine', 'mitral stenosis', 'multiple sclerosis'],
      false,
    ]);
  });

  it('knows a word by its plural, in any letters, and after a stroke', () => {
    expect(choose('MS with two RELAPSES')[0]).toEqual(['multiple sclerosis', 'mitral stenosis', 'morphine']);
    expect(choose('MS (heart/valve)')).toEqual([
      ['mitral stenosis', 'multiple sclerosis', 'morphine'],
      false,
    ]);
  });

  it('does not choose where no word speaks for one', () => {
    expect(choose('Known MS.')).toEqual([['multiple sclerosis', 'mitral stenosis', 'morphine'], true]);
  });

  it('does not choose between two that are spoken for alike', () => {
    expect(choose('MS, valve, dose')[1]).toBe(true);
  });

  it('counts a cue once, however often a pack or a text has it', () => {
    expect(choose('nerve nerve nerve, valve')[1]).toBe(true);
  });

  it('has nothing to choose for a term with one meaning', () => {
    expect(chooseSense({}, 'edema')).toEqual({ ordered: [], unsure: true });
  });
});
