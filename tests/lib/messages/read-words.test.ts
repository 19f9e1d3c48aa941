import { describe, expect, it } from 'vitest';

import {
  readAsked,
  readAskedOther,
  readId,
  readKey,
  readNamed,
  readReading,
  readSelection,
  readSights,
} from '../../../lib/messages/read-words';

const quote = { exact: 'edema', before: 'no ', after: ' today' };
const word = { id: 'en-core/edema', text: 'edema', count: 2, quote };
const reading = {
  title: 'Note',
  language: 'known',
  words: [word],
  done: true,
  closedFrames: 0,
  plans: [],
  about: { kind: 'note', portal: 'MyChart', whose: 'Rosa Delgado' },
};
const refused = { ok: false, code: 'failed' };

describe('readReading', () => {
  it('takes what a page of ours says', () => {
    expect(readReading(reading)).toEqual({ ok: true, value: reading });
  });

  it('leaves out what it does not know', () => {
    const more = { ...reading, words: [{ ...word, plain: '<b>words of a stranger</b>' }] };
    expect(readReading(more)).toEqual({ ok: true, value: reading });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'edema'],
    ['a kind that is none', { ...reading, about: { kind: 'secret' } }],
    ['no title', { ...reading, title: undefined }],
    ['a title without end', { ...reading, title: 'x'.repeat(301) }],
    ['another language', { ...reading, language: '<script>' }],
    ['words that are no list', { ...reading, words: { length: 1 } }],
    ['more words than a page holds', { ...reading, words: Array(20_001).fill(word) }],
    ['a count that is none', { ...reading, words: [{ ...word, count: 0.5 }] }],
    ['a count without end', { ...reading, words: [{ ...word, count: Number.POSITIVE_INFINITY }] }],
    ['a plan that is a whole page', { ...reading, plans: [{ ...quote, exact: 'x'.repeat(301) }] }],
    ['more plans than anyone reads', { ...reading, plans: Array(51).fill(quote) }],
    ['an empty passage', { ...reading, words: [{ ...word, quote: { ...quote, exact: '' } }] }],
    [
      'a passage that is the whole page',
      { ...reading, words: [{ ...word, quote: { ...quote, before: 'x'.repeat(101) } }] },
    ],
  ])('refuses %s', (_, from) => {
    expect(readReading(from)).toEqual(refused);
  });
});

describe('readAsked', () => {
  it('takes a word and its passage', () => {
    const asked = { id: word.id, text: word.text, quote };
    expect(readAsked({ ...asked, question: 'not ours' })).toEqual({ ok: true, value: asked });
  });

  it.each([null, {}, { id: 3, text: 'edema', quote }, { id: 'x', text: '', quote }])('refuses %j', from => {
    expect(readAsked(from)).toEqual(refused);
  });
});

describe('what else a page may say', () => {
  it('takes a selection, with or without how hard it is to read', () => {
    expect(readSelection({ words: [word], level: 'hard' })).toEqual({
      ok: true,
      value: { words: [word], level: 'hard' },
    });
    expect(readSelection({ words: [] })).toEqual({ ok: true, value: { words: [] } });
    expect(readSelection({ words: [], level: 'you are slow' })).toEqual(refused);
  });

  it('takes a plan, a word and an id, of our lengths only', () => {
    expect(readAskedOther({ quote })).toEqual({ ok: true, value: { quote } });
    expect(readAskedOther({ quote: { ...quote, exact: 'x'.repeat(301) } })).toEqual(refused);
    expect(readNamed({ id: 'en-core/edema', text: 'edema' })).toMatchObject({ ok: true });
    expect(readNamed({ id: 'en-core/edema', text: '' })).toEqual(refused);
    expect(readId({ id: 'x'.repeat(201) })).toEqual(refused);
  });
});

describe('readSights and readKey', () => {
  it('take what became of passages, and which was pressed', () => {
    const passages = [{ key: 'q', sight: 'found' }];
    expect(readSights({ passages })).toEqual({ ok: true, value: { passages } });
    expect(readKey({ key: 'q' })).toEqual({ ok: true, value: { key: 'q' } });
  });

  it('take nothing else', () => {
    expect(readSights({ passages: [{ key: 'q', sight: 'nearly' }] })).toEqual(refused);
    expect(readKey({ key: 'q'.repeat(200) })).toEqual(refused);
  });
});
