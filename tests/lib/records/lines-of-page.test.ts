import { describe, expect, it } from 'vitest';

import { linesOfPage, type PlacedWords } from '../../../lib/records/lines-of-page';

function at(x: number, y: number, text: string): PlacedWords {
  return { text, x, y, width: text.length * 5, height: 10 };
}

describe('linesOfPage', () => {
  it('reads lines from the top, however the file orders them', () => {
    expect(linesOfPage([at(0, 680, 'two'), at(0, 700, 'one'), at(0, 660, 'three')])).toBe('one\ntwo\nthree');
  });

  it('joins the pieces of a word, and parts words and columns', () => {
    const words = [at(0, 700, 'hyper'), at(25, 700, 'tension'), at(64, 700, 'today'), at(200, 701, '3.1')];
    expect(linesOfPage(words)).toBe('hypertension today\t3.1');
  });

  it('parts paragraphs where the gap is wide', () => {
    const words = [at(0, 700, 'a'), at(0, 688, 'b'), at(0, 676, 'c'), at(0, 640, 'd'), at(0, 628, 'e')];
    expect(linesOfPage(words)).toBe('a\nb\nc\n\nd\ne');
  });

  it('says nothing of an empty page', () => {
    expect(linesOfPage([at(0, 700, ' ')])).toBe('');
  });
});
