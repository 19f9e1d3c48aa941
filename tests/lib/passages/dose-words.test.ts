import { describe, expect, it } from 'vitest';

import { findDose } from '../../../lib/passages/dose-words';
import { unpackDose } from '../../../lib/passages/unpack-dose';
import { openBuiltInPacks } from '../../support/packs';

const spanOf = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
};
const doseIn = (text: string, word: string) => {
  const found = findDose(text, spanOf(text, word));
  return found && text.slice(found.start, found.end);
};

describe('findDose', () => {
  it.each([
    ['Take 1 tab PO BID PRN for pain.', 'BID', '1 tab PO BID PRN'],
    ['Lisinopril 10 mg PO daily', 'PO', '10 mg PO'],
    ['Albuterol 2 puffs q4h, prn', 'prn', '2 puffs q4h, prn'],
    ['Ibuprofen 600mg P.O. T.I.D.', 'P.O', '600mg P.O. T.I.D'],
    ['Amoxicillin 5 mL po q8h x 10 days', 'po', '5 mL po q8h x 10'],
  ])('finds the dose in %s', (text, word, dose) => {
    expect(doseIn(text, word)).toBe(dose);
  });

  it.each([
    ['Mail it to PO Box 12', 'PO'],
    ['Open the tab to see more', 'tab'],
    ['Seen for edema. BID.', 'edema'],
    ['Return PRN', 'PRN'],
  ])('finds none in %s', (text, word) => {
    expect(doseIn(text, word)).toBeUndefined();
  });

  it('does not take a full stop for part of one dose', () => {
    expect(doseIn('Aspirin 81 mg PO. BID dressing change', 'PO')).toBe('81 mg PO');
  });
});

describe('unpackDose', () => {
  const packs = openBuiltInPacks();
  const unpack = (text: string, word: string) => unpackDose(packs, text, spanOf(text, word));

  it('says what each word means, and leaves the numbers as they are', () => {
    const dose = unpack('Ibuprofen: 1 tab PO BID PRN.', 'BID');
    expect(dose?.text).toBe('1 tab PO BID PRN');
    expect(dose?.parts.map(({ text }) => text)).toEqual(['tab', 'PO', 'BID', 'PRN']);
    expect(dose?.parts.every(({ plain }) => plain.length > 5)).toBe(true);
  });

  it('has nothing to unpack where only one word is known', () => {
    expect(unpack('10 mg PO', 'PO')).toBeUndefined();
    expect(unpack('PO Box 12', 'PO')).toBeUndefined();
  });
});
