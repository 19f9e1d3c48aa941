import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Edit, findEdit, rebaseEdit } from '../../../lib/notebook/edit-text';

function apply(text: string, edits: Edit[]): string {
  return edits.reduce(
    (now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove),
    text,
  );
}

/** Few letters, so that texts have much in common; and emoji whose halves are alike. */
const texts = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '😀', '😁', '👩🏽‍⚕️', 'é', 'ש', '\n'),
  maxLength: 12,
});

/** Whether every place an edit touches lies between whole characters. */
function isBetweenCharacters(text: string, { at, remove }: Edit): boolean {
  return text.slice(0, at).isWellFormed() && text.slice(at + remove).isWellFormed();
}

describe('findEdit', () => {
  it('finds an edit that makes one text read as the other', () => {
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        expect(apply(from, [findEdit(from, to)])).toBe(to);
      }),
    );
  });

  it('never cuts a character in two', () => {
    fc.assert(
      fc.property(texts, texts, (from, to) => {
        const edit = findEdit(from, to);
        expect(isBetweenCharacters(from, edit) && edit.insert.isWellFormed()).toBe(true);
      }),
    );
  });

  it.each([
    ['typing at the end', 'Is it safe', 'Is it safe?', { at: 10, remove: 0, insert: '?' }],
    ['typing at the start', 'it safe', 'Is it safe', { at: 0, remove: 0, insert: 'Is ' }],
    ['a word changed', 'Is it safe?', 'Is it good?', { at: 6, remove: 4, insert: 'good' }],
    ['a letter taken out of a row', 'aaa', 'aa', { at: 2, remove: 1, insert: '' }],
    ['nothing', 'same', 'same', { at: 4, remove: 0, insert: '' }],
    ['one emoji for another', 'ok 😀!', 'ok 😁!', { at: 3, remove: 2, insert: '😁' }],
    ['emoji that end alike', '🀀', '🐀', { at: 0, remove: 2, insert: '🐀' }],
    ['right to left', 'שלום', 'שלום רב', { at: 4, remove: 0, insert: ' רב' }],
  ])('finds the smallest edit: %s', (_, from, to, edit) => {
    expect(findEdit(from, to)).toEqual(edit);
  });
});

describe('rebaseEdit', () => {
  /** What comes of two edits to one text, theirs first. */
  function merge(shown: string, mine: string, theirs: string): string {
    return apply(theirs, rebaseEdit(findEdit(shown, mine), findEdit(shown, theirs)));
  }

  it.each([
    ['both ends', 'is it safe', 'Why is it safe', 'is it safe for me', 'Why is it safe for me'],
    ['the same place', 'ask', 'ask 1', 'ask 2', 'ask 1 2'],
    [
      'a word of mine inside what they removed',
      'one, two, three',
      'one, two, and, three',
      'one, ',
      'one, and, ',
    ],
    ['what both removed', 'one two three', 'one', 'one three', 'one'],
    ['a word I removed beside one they added', 'one, two', 'one, ', 'one, more, two', 'one, more, '],
  ])('keeps what each wrote: %s', (_, shown, mine, theirs, merged) => {
    expect(merge(shown, mine, theirs)).toBe(merged);
  });

  it('is the edit itself when they did nothing', () => {
    fc.assert(
      fc.property(texts, texts, (shown, mine) => {
        expect(merge(shown, mine, shown)).toBe(mine);
      }),
    );
  });

  it('changes nothing when I did nothing', () => {
    fc.assert(
      fc.property(texts, texts, (shown, theirs) => {
        expect(merge(shown, shown, theirs)).toBe(theirs);
      }),
    );
  });

  it('keeps every letter they added, and cuts no character in two', () => {
    fc.assert(
      fc.property(texts, texts, texts, (shown, mine, theirs) => {
        const merged = merge(shown, mine, theirs);
        expect(merged).toContain(findEdit(shown, theirs).insert);
        expect(merged.isWellFormed()).toBe(true);
      }),
    );
  });

  it('gives edits that do not move each other', () => {
    fc.assert(
      fc.property(texts, texts, texts, (shown, mine, theirs) => {
        const edits = rebaseEdit(findEdit(shown, mine), findEdit(shown, theirs));
        const ends = edits.map(({ at, remove }) => at + remove);
        expect(edits.slice(1).every((_, index) => ends[index + 1]! <= edits[index]!.at)).toBe(true);
      }),
    );
  });
});
