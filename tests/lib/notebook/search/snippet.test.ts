import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cutSnippet } from '../../../../lib/notebook/search/snippet';
import { splitWords } from '../../../../lib/notebook/search/words';

/** Cut around every word that reads so, and show the marks in brackets. */
function cut(text: string, word: string): string {
  const words = splitWords(text);
  const marks = words.filter(({ folded }) => folded === word);
  const snippet = cutSnippet(text, words, marks);
  return snippet.marks.reduceRight(
    (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    snippet.text,
  );
}

const filler = (count: number) => 'word '.repeat(count);

describe('cutSnippet', () => {
  it('leaves a short text whole', () => {
    expect(cut('Can I stop? Stop!', 'stop')).toBe('Can I [stop]? [Stop]!');
  });

  it('cuts between words, on the side that is too long', () => {
    expect(cut(`stop ${filler(40)}`, 'stop')).toMatch(/^\[stop\] (word )+word…$/);
    expect(cut(`${filler(40)}stop.`, 'stop')).toMatch(/^…(word )+\[stop\]\.$/);
    expect(cut(`${filler(40)}stop ${filler(40)}`, 'stop')).toMatch(/^…(word )+\[stop\] (word )+word…$/);
  });

  it('leaves out marks that are out of sight', () => {
    expect(cut(`stop ${filler(40)}stop`, 'stop')).toMatch(/^\[stop\] (word )+word…$/);
  });

  it('always shows the first mark, and marks only what was marked', () => {
    const text = fc.array(fc.constantFrom('stop', 'a', 'wörter', '😀', 'x'.repeat(200), '—'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, parts => {
        const whole = parts.join(' ');
        const words = splitWords(whole);
        const marks = words.filter(({ folded }) => folded === 'stop');
        const snippet = cutSnippet(whole, words, marks);
        const shown = snippet.marks.map(({ start, end }) => snippet.text.slice(start, end));
        expect(shown).toEqual(shown.map(() => 'stop'));
        expect(shown.length > 0).toBe(marks.length > 0);
        expect(snippet.text.isWellFormed()).toBe(true);
      }),
    );
  });
});
