import { describe, expect, it } from 'vitest';

import { findPersonal, leaveOpen } from '../../../lib/ripple/find-personal';
import { type Example, makeExamples } from './examples';
import { otherShapes } from './other-shapes';

const open = (text: string, around?: Parameters<typeof findPersonal>[1]) =>
  leaveOpen(text, findPersonal(text, around));

/** Small words that stand in a name and say nothing: "St.", "or". */
const saysNothing = new Set('dr st or de del el the of last mg mrn'.split(' '));

/** Words of what is personal that are still in the template, and were not in the question around it. */
function survivors({ text, personal, template }: Example): string[] {
  const wordsOf = (line: string) => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = new Set(wordsOf(open(text)));
  const around = new Set(wordsOf(template.replace(/\{\w+\}/g, ' ')));
  return personal
    .flatMap(wordsOf)
    .filter(word => left.has(word) && !around.has(word) && !saysNothing.has(word));
}

/** What is still told, each with the question it is in. */
function told(examples: Example[]): string[] {
  return examples.flatMap(example => {
    const left = survivors(example);
    return left.length > 0 ? [`${left.join(' ')} in “${open(example.text)}” of “${example.text}”`] : [];
  });
}

describe('what says whose question it is', () => {
  it('is gone from every one of 500 questions', () => {
    expect(told(makeExamples(500, 20261122))).toEqual([]);
  });

  it('is gone from questions of 60 other shapes', () => {
    expect(otherShapes).toHaveLength(60);
    expect(told(otherShapes)).toEqual([]);
  });

  it('leaves at least nine in ten of the other words', () => {
    const examples = makeExamples(500, 7);
    let [kept, all] = [0, 0];
    for (const { text, template } of examples) {
      const words = template.replace(/\{\w+\}/g, ' ').match(/\p{L}+/gu) ?? [];
      const left = new Set(open(text).match(/\p{L}+/gu));
      kept += words.filter(word => left.has(word)).length;
      all += words.length;
    }
    expect(kept / all).toBeGreaterThan(0.9);
  });

  it.each([
    ['My son liam is sick.', 'My son … is sick.'],
    ['I go to mercy hospital on Friday.', 'I go to … hospital on ….'],
    ['MY SISTER ANITA SAYS NO.', 'MY SISTER … SAYS NO.'],
    ['Is an MRI safe with my A1C?', 'Is an MRI safe with my …?'],
    ['May I walk? In May I fell.', 'May I walk? … I fell.'],
    ['What does “mild degenerative change” mean?', 'What does … mean?'],
  ])('leaves open %s', (text, template) => expect(open(text)).toBe(template));

  it('takes out whom one sees, and four words in a row that the portal wrote', () => {
    const around = { own: ['Dr. osei, room b'], passages: ['There is mild narrowing of the left artery.'] };
    expect(open('does osei think mild narrowing of the left side is bad?', around)).toBe(
      'does … think … side is bad?',
    );
  });

  it('finds nothing in a question that says nothing of anybody', () => {
    expect(findPersonal('What are my choices, and what happens if I wait?')).toEqual([]);
    expect(findPersonal('¿Qué pasa si espero? ¿Hay otra opción?')).toEqual([]);
  });
});
