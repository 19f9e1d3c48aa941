import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { createDocument } from '../../../../lib/notebook/document';
import { newQuestion, type Question } from '../../../../lib/notebook/questions/question';
import {
  deleteQuestion,
  readQuestion,
  writeQuestion,
  writeTag,
} from '../../../../lib/notebook/questions/read-question';
import { passage } from '../builders';

const place = { first: false, order: 0 };
const at = { id: 'q', first: false };
const whole: Question = {
  ...newQuestion('q', 'Is it safe?'),
  createdAt: '2026-03-02T09:00:00.000Z',
  passage: passage('metformin'),
  tags: ['hiv', 'money'],
  answer: 'Yes, with food',
  inMyWords: 'I eat first',
  askedBefore: ['older'],
};

describe('a question', () => {
  it('is read as it was written', () => {
    const document = createDocument('v');
    writeQuestion(document, whole, place);
    expect(readQuestion(document, at)).toEqual(whole);
  });

  it('of before there were answers and tags reads as having none', () => {
    const document = createDocument('v');
    const entry = new Y.Map<unknown>();
    entry.set('text', new Y.Text('Is it safe?'));
    document.questions.set('q', entry);
    expect(readQuestion(document, at)).toEqual({ ...newQuestion('q', 'Is it safe?'), createdAt: '' });
  });

  it('with values that are not ours reads as the dull ones', () => {
    const document = createDocument('v');
    writeQuestion(document, whole, place);
    const entry = document.questions.get('q')!;
    for (const name of ['status', 'for', 'theySaid', 'canExplain', 'askedAt']) entry.set(name, 7);
    entry.set('askedBefore', ['a', 7]);
    entry.set('text', 'not a text of Yjs');
    const { status, for: whom, theySaid, canExplain, askedAt } = newQuestion('q', '');
    expect(readQuestion(document, at)).toMatchObject({
      ...{ text: '', status, for: whom, theySaid, canExplain, askedAt },
      askedBefore: ['a'],
    });
  });

  it('that is put back under its id has its answer once', () => {
    const document = createDocument('v');
    for (let time = 0; time < 2; time++) writeQuestion(document, whole, place);
    expect(readQuestion(document, at).answer).toBe('Yes, with food');
  });

  it('takes its answers along', () => {
    const document = createDocument('v');
    writeQuestion(document, whole, place);
    deleteQuestion(document, 'q');
    writeQuestion(document, newQuestion('q', 'Another?'), place);
    expect(readQuestion(document, at)).toMatchObject({ answer: '', inMyWords: '', tags: [] });
  });

  it('keeps both tags that two computers add, and loses the one that is taken off', () => {
    const [one, two] = [createDocument('v'), createDocument('v')];
    writeQuestion(one, { ...whole, tags: [] }, place);
    Y.applyUpdate(two.doc, Y.encodeStateAsUpdate(one.doc));
    writeTag(one, 'q', { tag: 'hiv', isOn: true });
    writeTag(two, 'q', { tag: 'money', isOn: true });
    Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(two.doc));
    expect(readQuestion(one, at).tags).toEqual(['hiv', 'money']);
    writeTag(one, 'q', { tag: 'hiv', isOn: false });
    expect(readQuestion(one, at).tags).toEqual(['money']);
  });
});
