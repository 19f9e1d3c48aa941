import { describe, expect, it } from 'vitest';

import { keepUnchanged } from '../../../lib/notebook/keep-unchanged';
import { newQuestion } from '../../../lib/notebook/questions/question';
import { emptyVisit, type Visit } from '../../../lib/notebook/visit';

const questions = ['one', 'two', 'three'].map(text => ({ ...newQuestion(text, text), tags: ['money'] }));
const before: Visit = { ...emptyVisit('v'), questions };
const copy = (visit: Visit): Visit => structuredClone(visit);

describe('keepUnchanged', () => {
  it('gives back the same list where nothing changed', () => {
    const kept = keepUnchanged(before, copy(before));
    expect(kept.questions).toBe(before.questions);
    expect(kept.notes).toBe(before.notes);
  });

  it('makes only what changed anew', () => {
    const after = copy(before);
    after.questions[1]!.text = 'another';
    const kept = keepUnchanged(before, after);
    expect(kept).toEqual(after);
    expect(kept.questions.map((question, at) => question === before.questions[at])).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('sees a tag that came, and one that was exchanged', () => {
    for (const tags of [['money', 'hiv'], ['hiv'], []]) {
      const after = copy(before);
      after.questions[0]!.tags = tags;
      expect(keepUnchanged(before, after)).toEqual(after);
    }
  });

  it('keeps the order that is, with the things as they were', () => {
    const after = copy(before);
    after.questions.reverse();
    const kept = keepUnchanged(before, after);
    expect(kept.questions).toEqual(after.questions);
    expect(kept.questions[0]).toBe(before.questions[2]);
  });

  it('sees a value that is no longer there', () => {
    const was: Visit = { ...before, questions: [{ ...questions[0]!, starter: { id: 's', text: 'x' } }] };
    const after: Visit = { ...before, questions: [questions[0]!] };
    expect(keepUnchanged(was, after).questions[0]).not.toHaveProperty('starter');
  });
});
