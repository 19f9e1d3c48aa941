import { describe, expect, it } from 'vitest';

import { newQuestion } from '../../../../lib/notebook/questions/question';
import { textsOf } from '../../../../lib/notebook/search/texts';
import { emptyVisit, type Visit, visitTexts } from '../../../../lib/notebook/visit';
import { passage } from '../builders';

const createdAt = '2026-03-02T09:00:00.000Z';
const visit: Visit = {
  ...emptyVisit('v'),
  matters: 'Sleep',
  questions: [
    { ...newQuestion('q', 'Is it safe?'), answer: 'Yes, with food', passage: passage('metformin 500 mg') },
  ],
  notes: [
    { id: 'n', text: 'It went well', kind: 'felt', questionId: '', createdAt, passage: passage('A1c') },
  ],
  nextSteps: [{ id: 's', what: 'Call the lab', who: 'me', by: '', doneOn: '', createdAt }],
  promises: [
    {
      ...{ id: 'p', who: 'Ana', what: 'send the form', reference: 'line 4' },
      ...{ madeOn: '', due: '', keptOn: '', createdAt },
    },
  ],
  boxes: { 'letter/why': 'It is wrong.', 'paper/1': 'kept by the program' },
};

describe('textsOf', () => {
  it('finds nothing in a visit with nothing in it', () => {
    expect(textsOf(emptyVisit('v'))).toEqual([]);
  });

  it('finds every text that holds something, in the order it is shown', () => {
    expect(textsOf(visit).map(({ field, text }) => [field, text])).toEqual([
      ['matters', 'Sleep'],
      ['question', 'Is it safe?'],
      ['answer', 'Yes, with food'],
      ['passage', 'metformin 500 mg'],
      ['note', 'It went well'],
      ['passage', 'A1c'],
      ['nextStep', 'Call the lab · me'],
      ['promise', 'send the form · Ana · line 4'],
      ['box', 'It is wrong.'],
    ]);
  });

  it('says where each belongs, so that it can be shown', () => {
    const found = textsOf(visit);
    expect(found.every(({ visitId }) => visitId === 'v')).toBe(true);
    expect(found.find(({ field }) => field === 'answer')?.questionId).toBe('q');
    expect(found.find(({ field }) => field === 'promise')?.itemId).toBe('p');
  });

  it('forgets no text of a visit, however many there will be', () => {
    const names = Object.keys(visitTexts);
    const full = { ...emptyVisit('v'), ...Object.fromEntries(names.map(name => [name, `my ${name}`])) };
    expect(textsOf(full).map(({ field }) => field)).toEqual(names);
  });
});
