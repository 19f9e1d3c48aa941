import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';

import { locales } from '../../../../lib/base/localize';
import { writeLetter } from '../../../../lib/exports/letters/letter';
import {
  correctionLetter,
  correctionReasons,
  denialLetter,
  letterTemplates,
  notWorkingSheet,
} from '../../../../lib/exports/letters/templates';

const quote = { exact: 'Pt. denies  “alcohol” use – 2× wk', title: 'Clinic note' };

describe('a letter to correct a record', () => {
  it.each(locales)('has the exact words of the record: %s', locale => {
    const boxes = { 'correction/should-say': 'I drink twice a week.', 'correction/contact': '555' };
    const letter = writeLetter(correctionLetter, { facts: { reason: 'not-true' }, boxes, quote }, locale);
    expect(letter.missing).toEqual([]);
    expect(letter.paragraphs.filter(text => text.includes(`“${quote.exact}”`))).toHaveLength(1);
    expect(letter.paragraphs).toContain(correctionReasons['not-true'][locale]);
  });

  it('says what it still lacks', () => {
    const { missing, paragraphs } = writeLetter(correctionLetter, { facts: {}, boxes: {} }, 'en');
    expect(missing).toEqual(['quote', 'reason', 'should-say', 'contact']);
    expect(paragraphs.join('\n')).not.toMatch(/It says|should say/);
  });
});

describe('a letter about a denial', () => {
  it('holds what was selected and my own words, and no claim of ours', () => {
    const letter = writeLetter(
      denialLetter,
      {
        facts: { claim: 'A-1', 'letter-date': '2026-09-15', reason: 'not medically necessary' },
        boxes: { 'denial/why': 'I sleep.', 'denial/helped': 'I work.', 'denial/contact': '555' },
      },
      'en',
    );
    expect(letter.missing).toEqual([]);
    const text = letter.paragraphs.join('\n');
    for (const part of [
      'Claim number: A-1',
      '2026-09-15',
      'not medically necessary',
      'I sleep.',
      'I work.',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/\b(law|legal|must|right to|entitled|U\.S\.C|CFR)\b/i);
  });
});

describe('the sheet "it is not working"', () => {
  it('has six boxes, any of which may be skipped, and adds no words of its own', () => {
    expect(notWorkingSheet.parts).toHaveLength(6);
    const letter = writeLetter(notWorkingSheet, { facts: {}, boxes: { 'not-working/since': 'May' } }, 'en');
    expect(letter).toMatchObject({ paragraphs: ['Since when:\nMay'], missing: [] });
  });
});

describe('the words of our letters', () => {
  const english = letterTemplates.flatMap(({ parts }) =>
    parts.flatMap(part => ('words' in part ? part.words.en : 'ask' in part ? part.ask.en : [])),
  );

  it('are short and plain', () => {
    const sentences = english.flatMap(text => text.split(/(?<=[.?])\s/));
    const words = sentences.flatMap(text => text.split(/\s+/));
    expect(Math.max(...sentences.map(text => text.split(/\s+/).length))).toBeLessThanOrEqual(20);
    const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
    // Flesch-Kincaid over all of them together: single lines are too short to measure.
    expect(0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59).toBeLessThan(
      6,
    );
  });
});
