import { describe, expect, it } from 'vitest';

import {
  createDocument,
  encodeWhole,
  mergeUpdates,
  readVisit,
  writeText,
} from '../../../../lib/notebook/document';
import { becomeLike } from '../../../../lib/notebook/history/become';
import { writeItem } from '../../../../lib/notebook/items/items';
import { shapes } from '../../../../lib/notebook/items/shapes';
import { looseText } from '../../../../lib/notebook/loose-texts';
import { newQuestion } from '../../../../lib/notebook/questions/question';
import { deleteQuestion, writeQuestion } from '../../../../lib/notebook/questions/read-question';

function filled() {
  const document = createDocument('v');
  document.texts.matters.insert(0, 'Sleep');
  document.details.set('at', '2026-03-09T14:30');
  for (const [order, id] of ['a', 'b'].entries())
    writeQuestion(document, newQuestion(id, `Question ${id}`), { first: true, order });
  const note = { id: 'n', item: { text: 'A note', kind: 'story' as const }, order: 0 };
  writeItem(document.items.notes, note, shapes.notes);
  looseText(document.doc, 'box/letter/why').insert(0, 'It is wrong.');
  return document;
}

/** One change each, as an open visit makes a step. */
function goBack(document: ReturnType<typeof filled>, state: Uint8Array): number {
  const updates: Uint8Array[] = [];
  document.doc.on('update', update => updates.push(update));
  const make = becomeLike(document, state);
  document.doc.transact(make);
  return updates.length;
}

describe('becomeLike', () => {
  it('brings back texts, values, questions, notes and boxes, in one step', () => {
    const document = filled();
    const [before, state] = [readVisit(document), encodeWhole(document.doc)];
    writeText(document.texts.matters, 'Sleep', 'Work');
    document.details.set('at', '2026-04-01T10:00');
    document.details.set('heard', 7);
    deleteQuestion(document, 'a');
    writeQuestion(document, newQuestion('c', 'Question c'), { first: true, order: 5 });
    document.items.notes.delete('n');
    looseText(document.doc, 'box/letter/why').delete(0, 12);
    expect(goBack(document, state)).toBe(1);
    expect(readVisit(document)).toEqual(before);
  });

  it('writes nothing where nothing differs', () => {
    const document = filled();
    expect(goBack(document, encodeWhole(document.doc))).toBe(0);
  });

  it('leaves what is in both the same thing, so that other panels still find it', () => {
    const document = filled();
    const state = encodeWhole(document.doc);
    const question = document.questions.get('a');
    const text = question?.get('text');
    writeText(text as never, 'Question a', 'Question a, again');
    goBack(document, state);
    expect(document.questions.get('a')).toBe(question);
    expect(question?.get('text')).toBe(text);
  });

  it('brings back texts and values that it does not know by name', () => {
    const document = filled();
    document.details.set('a value of later', 1);
    document.doc.getText('a text of later').insert(0, 'words');
    const state = mergeUpdates([encodeWhole(document.doc)]);
    document.details.set('a value of later', 2);
    document.doc.getText('a text of later').delete(0, 5);
    goBack(document, state);
    expect(document.details.get('a value of later')).toBe(1);
    expect(document.doc.getText('a text of later').toString()).toBe('words');
  });

  it('does not remove a visit again that was removed then', () => {
    const document = filled();
    document.details.set('removedAt', '2026-03-01T10:00:00.000Z');
    const state = encodeWhole(document.doc);
    document.details.delete('removedAt');
    goBack(document, state);
    expect(document.details.has('removedAt')).toBe(false);
  });
});
