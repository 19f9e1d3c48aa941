import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import {
  applyUpdates,
  canBeRead,
  createDocument,
  encodeWhole,
  mergeUpdates,
  readVisit,
  writePlace,
  writeText,
} from '../../../lib/notebook/document';
import { newQuestion } from '../../../lib/notebook/questions/question';
import { deleteQuestion, writeQuestion } from '../../../lib/notebook/questions/read-question';
import { emptyVisit } from '../../../lib/notebook/visit';

function documentWith(texts: string[]) {
  const document = createDocument('v');
  for (const [order, text] of texts.entries())
    writeQuestion(document, newQuestion(`q${order}`, text), { first: order === 0, order });
  return document;
}

describe('readVisit', () => {
  it('reads a document with nothing in it as a visit with nothing in it', () => {
    expect(readVisit(createDocument('v'))).toEqual(emptyVisit('v'));
  });

  it('reads those to ask first before the rest, each in its order', () => {
    const document = documentWith(['one', 'two', 'three']);
    writePlace(document, 'q2', { first: true, order: -1 });
    expect(readVisit(document).questions.map(({ text, first }) => [text, first])).toEqual([
      ['three', true],
      ['one', true],
      ['two', false],
    ]);
  });

  it('leaves out what has not the right shape: the rest of the visit is shown', () => {
    const document = documentWith(['one']);
    (document.questions as Y.Map<unknown>).set('strange', 'not a question');
    document.details.set('hardest', 'a question that is gone');
    const { questions, hardest } = readVisit(document);
    expect([questions.map(({ text }) => text), hardest]).toEqual([['one'], '']);
  });
});

describe('writeText', () => {
  it('makes the edit of a person where the text is another by now', () => {
    const text = new Y.Doc().getText('matters');
    text.insert(0, 'I sleep badly. My leg hurts.');
    writeText(text, 'I sleep badly.', 'I sleep very badly.');
    expect(text.toString()).toBe('I sleep very badly. My leg hurts.');
  });

  it('writes nothing for nothing', () => {
    const doc = new Y.Doc();
    const text = doc.getText('matters');
    text.insert(0, 'Sleep');
    const updates: Uint8Array[] = [];
    doc.on('update', update => updates.push(update));
    writeText(text, 'Sleep', 'Sleep');
    expect(updates).toEqual([]);
  });
});

describe('writePlace', () => {
  it('says nothing when a question stands there already', () => {
    const document = documentWith(['one']);
    const updates: Uint8Array[] = [];
    document.doc.on('update', update => updates.push(update));
    writePlace(document, 'q0', { first: true, order: 0 });
    expect(updates).toEqual([]);
    writePlace(document, 'q0', { first: true, order: 4 });
    expect(updates).toHaveLength(1);
  });
});

describe('changes made one', () => {
  it('say all that they say, in whatever order and however often they came', () => {
    const document = createDocument('v');
    const updates: Uint8Array[] = [];
    document.doc.on('update', update => updates.push(update));
    for (const word of ['one', ' two', ' three']) document.texts.matters.insert(0, word);
    const merged = mergeUpdates([...updates, ...updates].reverse());
    const again = createDocument('v');
    applyUpdates(again.doc, [merged, merged]);
    expect(readVisit(again)).toEqual(readVisit(document));
  });

  it('hold no letter of what was removed, though Undo still could', () => {
    const document = documentWith(['CANARY']);
    const updates = [encodeWhole(document.doc)];
    document.doc.on('update', update => updates.push(update));
    deleteQuestion(document, 'q0');
    expect(Buffer.from(mergeUpdates(updates)).includes('CANARY')).toBe(false);
  });
});

describe('canBeRead', () => {
  it('knows a change from what is none', () => {
    expect(canBeRead(encodeWhole(documentWith(['one']).doc))).toBe(true);
    expect(canBeRead(new Uint8Array([255, 1, 2, 3]))).toBe(false);
    expect(canBeRead(new Uint8Array())).toBe(false);
  });
});
