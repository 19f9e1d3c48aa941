import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';

import { type ReadingLevel, readingLevelOf } from '../../../lib/passages/reading-level';

const texts: [ReadingLevel, string][] = [
  ['easy', 'You had a blood test. It was fine. We will see you in a year. Call us if you feel sick.'],
  [
    'middling',
    'Your kidney numbers were a little higher than before. Please bring your bottles and papers to the office on Monday morning, so that we can look at them together and take another sample.',
  ],
  [
    'hard',
    'The patient was seen for chest discomfort after a long drive and was given fluids in the emergency room before she was moved to another unit.',
  ],
  [
    'very-hard',
    'Echocardiographic evaluation demonstrates moderate concentric hypertrophy with preserved systolic function and indeterminate diastolic parameters, without hemodynamically significant valvular abnormality.',
  ],
];

describe('readingLevelOf', () => {
  it.each(texts)('finds %s what is', (level, text) => {
    expect(readingLevelOf(text)).toBe(level);
  });

  it('says nothing of a few words', () => {
    expect(readingLevelOf('Potassium 5.4 mmol/L (H)')).toBeUndefined();
    expect(readingLevelOf('')).toBeUndefined();
  });

  it('takes the lines of a list for sentences, and a number for none', () => {
    const list = 'Take the small pill\nDrink some water\nRest for a day\nCall us on Monday';
    expect(readingLevelOf(list)).toBe('easy');
    expect(readingLevelOf(`${list} at 3.1 or 4.5`)).toBe('easy');
  });

  it('reads Spanish, too', () => {
    expect(readingLevelOf('Su prueba de azúcar está bien. Vuelva en un año. Llame si se siente mal.')).toBe(
      'easy',
    );
  });

  it('puts texts in the order that Flesch–Kincaid does', () => {
    const grades = texts.map(([, text]) => {
      const words = text.match(/\p{L}+/gu) ?? [];
      return fleschKincaid({
        sentence: text.match(/\./g)?.length ?? 1,
        word: words.length,
        syllable: words.reduce((sum, word) => sum + syllable(word), 0),
      });
    });
    expect(grades).toEqual(grades.toSorted((one, other) => one - other));
  });
});
