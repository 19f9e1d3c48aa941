import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { asOneLine, splitMessage } from '../../../lib/exports/split-message';

const bare = (part: string) => part.replace(/^\(\d+\/\d+\) /, '');

describe('splitMessage', () => {
  it('leaves a message that fits as it is', () => {
    expect(splitMessage('One.\n\nTwo.', 10)).toEqual(['One.\n\nTwo.']);
    expect(splitMessage('a'.repeat(9_000))).toHaveLength(1);
  });

  it('cuts between paragraphs where that is enough', () => {
    const first = 'What else could we try for my knees, so that I can walk?';
    const second = 'Who pays for the new one, and what would I pay?';
    expect(splitMessage(`${first}\n\n${second}`, 80)).toEqual([`(1/2) ${first}`, `(2/2) ${second}`]);
  });

  it('cuts a long paragraph between sentences, then between words', () => {
    const sentence = 'I want to walk my dog in the park again.';
    expect(splitMessage(`${sentence} ${sentence} ${sentence}`, 70).map(bare)).toEqual([
      sentence,
      sentence,
      sentence,
    ]);
    const words = 'walk '.repeat(40).trim();
    const parts = splitMessage(words, 70).map(bare);
    expect(parts.join(' ')).toBe(words);
    expect(parts.every(part => /^(walk ?)+$/.test(part))).toBe(true);
  });

  it('writes nothing where there is no room worth writing in', () => {
    expect(splitMessage('x'.repeat(100), 40)).toEqual([]);
    expect(splitMessage('x'.repeat(100), 0)).toEqual([]);
  });

  it('loses no word and passes no limit, whatever the text', () => {
    const word = fc.string({ minLength: 1, maxLength: 90 }).map(text => text.replace(/\s/g, '') || 'x');
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '. ', '\n\n', '\n')), { maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 400 }), (pieces, room) => {
        const message = pieces.flat().join('').trim();
        const parts = splitMessage(message, room);
        expect(parts.filter(part => part.length > room)).toEqual([]);
        const joined = parts.length > 1 ? parts.map(bare).join('') : (parts[0] ?? '');
        expect(joined.replace(/\s/g, '')).toBe(message.replace(/\s/g, ''));
      }),
    );
  });
});

describe('asOneLine', () => {
  it('sets lines side by side', () => {
    expect(asOneLine('One?\n\nTwo?\n')).toBe('One?; Two?');
  });
});
