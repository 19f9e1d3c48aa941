import { expect, it } from 'vitest';

import { blockBreak } from '../../../../lib/jargon/characters';
import { stretchesOf } from '../../../../lib/jargon/languages/stretches';

const english = 'You have edema of the legs.';
const spanish = 'Usted tiene edema en las piernas.';
const inParts = (text: string) =>
  stretchesOf(text).map(({ start, end, language }) => [language, text.slice(start, end).trim()]);

it('keeps a text in one language whole', () => {
  expect(inParts(english + blockBreak + english)).toEqual([['en', english + blockBreak + english]]);
  expect(inParts(`${spanish}\n\n${spanish}`)).toEqual([['es', `${spanish}\n\n${spanish}`]]);
});

it('parts a text where its language changes', () => {
  expect(inParts(`${english}\n\n${spanish}${blockBreak}${english}`)).toEqual([
    ['en', english],
    ['es', spanish],
    ['en', english],
  ]);
});

it('does not guess at a cell of few words, and keeps each by itself', () => {
  expect(inParts(`Edema${blockBreak}Dolor`)).toEqual([
    ['unsure', 'Edema'],
    ['unsure', 'Dolor'],
  ]);
});

it('gives back places of the text itself', () => {
  const text = `${english}${blockBreak}${blockBreak}\n\n${spanish}`;
  const [, last] = stretchesOf(text);
  expect(text.slice(last!.start, last!.end)).toContain('Usted tiene');
});
