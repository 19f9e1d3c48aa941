import * as Y from 'yjs';

import { findText, readPlaces, type VisitDocument, writePlace } from '../notebook/document';
import { lastOrder, orderOf, readItems, writeItem } from '../notebook/items/items';
import { type Shape, shapes } from '../notebook/items/shapes';
import { readLooseText } from '../notebook/loose-texts';
import type { Place } from '../notebook/questions/places';
import { newQuestion, type Question } from '../notebook/questions/question';
import { deleteQuestion, readQuestion, writeQuestion } from '../notebook/questions/read-question';
import { isSensitive } from '../notebook/questions/tags';
import { visitTexts } from '../notebook/visit';
import { insertSpans, readSpans, type Span } from '../notebook/voices';

/** A thing of the client's private document: its words, where it stands, and all else there is to it. */
export type PrivateItem = { spans: Span[]; place: Place; rest: object };

/** One kind of thing that can be shared, and how it lies in the private document. */
type Kind = {
  find(document: VisitDocument, id: string): PrivateItem | undefined;
  /** Called inside a transaction, as `put` is. */
  drop(document: VisitDocument, id: string): void;
  put(document: VisitDocument, id: string, item: PrivateItem): void;
  isSensitive(document: VisitDocument, id: string): boolean;
};

const texts: Kind = {
  find(document, id) {
    const words = textNamed(document, id);
    if (!words || words.length === 0) return undefined;
    return { spans: readSpans(words), place: { first: false, order: 0 }, rest: {} };
  },
  drop(document, id) {
    const words = textNamed(document, id);
    words?.delete(0, words.length);
  },
  put(document, id, { spans }) {
    const words = textNamed(document, id);
    if (!words) return;
    // What was typed there meanwhile stays, after what comes back.
    if (words.length > 0 && spans.length > 0) words.insert(0, '\n', {});
    insertSpans(words, 0, spans);
  },
  isSensitive: () => false,
};

const questions: Kind = {
  find(document, id) {
    const words = findText(document, id);
    if (!words) return undefined;
    const place = readPlaces(document).get(id) ?? { first: false, order: 0 };
    const { text, spans: _spans, ...rest } = readQuestion(document, { id, first: place.first });
    return { spans: readSpans(words), place, rest };
  },
  drop: (document, id) => deleteQuestion(document, id),
  put(document, id, { spans, place, rest }) {
    // `text` is written with its marks, below.
    const known = { ...newQuestion(id, ''), ...rest, ...typedSince(document, id) };
    const question: Question = { ...known, id, first: place.first, text: '' };
    writeQuestion(document, question, place);
    writePlace(document, id, place);
    insertSpans(findText(document, id)!, 0, spans);
  },
  isSensitive: (document, id) => isSensitiveQuestion(document, id),
};

/** What was answered to a question while it was shared. */
export function typedSince(
  { doc }: VisitDocument,
  id: string,
): Partial<Pick<Question, 'answer' | 'inMyWords'>> {
  const answer = readLooseText(doc, `answer/${id}`);
  const inMyWords = readLooseText(doc, `inMyWords/${id}`);
  return { ...(answer && { answer }), ...(inMyWords && { inMyWords }) };
}

/** The field that holds the words of the things of each list. Deadlines have none. */
export const mainText = {
  notes: 'text',
  nextSteps: 'what',
  promises: 'what',
  deeds: 'text',
  barriers: 'ask',
} as const;
export type ListName = keyof typeof mainText;

function listKind(name: ListName): Kind {
  const field = mainText[name];
  const shape = shapes[name] as Shape<{ id: string }>;
  return {
    find(document, id) {
      const entry = document.items[name].get(id);
      const words = entry?.get(field);
      const rest = readItems(document.items[name], shape).find(item => item.id === id);
      if (!(words instanceof Y.Text) || !rest) return undefined;
      return { spans: readSpans(words), place: { first: false, order: orderOf(entry) }, rest };
    },
    drop: (document, id) => document.items[name].delete(id),
    put(document, id, { spans, place, rest }) {
      const map = document.items[name];
      const item = { ...begunAs(`${name}/${id}`), ...rest, id, [field]: '' };
      writeItem(map, { id, item, order: place.order }, shape);
      const words = map.get(id)?.get(field);
      if (words instanceof Y.Text) insertSpans(words, 0, spans);
    },
    isSensitive(document, id) {
      const about = document.items[name].get(id)?.get('questionId');
      return typeof about === 'string' && isSensitiveQuestion(document, about);
    },
  };
}

/**
 * What a thing of a list is that began in the plan. A note is what was said at the visit, and the kind of note for that is
 * named `heard`; what was heard by the specialist and confirmed is the client's own story by now.
 */
export function begunAs(id: string): object {
  if (id.startsWith('notes/')) return { kind: 'heard', createdAt: '' };
  return id.startsWith('heard/') ? { kind: 'story', createdAt: '' } : {};
}

/** What the client confirmed of what was heard begins in the plan, and comes home as a note. */
const heard: Kind = {
  find: () => undefined,
  drop: () => undefined,
  put(document, id, { spans }) {
    const rest = begunAs('heard/');
    const place = { first: false, order: lastOrder(document.items.notes) };
    listKind('notes').put(document, id, { spans, place, rest });
  },
  isSensitive: () => false,
};

const kinds: Record<string, Kind> = {
  text: texts,
  question: questions,
  heard,
  ...Object.fromEntries((Object.keys(mainText) as ListName[]).map(name => [name, listKind(name)] as const)),
};

/** The kind of a thing, and its own id. Undefined for what cannot be shared. */
export function partItemId(id: string): { kind: Kind; own: string } | undefined {
  const [name = '', ...own] = id.split('/');
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  return kind && { kind, own: own.join('/') };
}

function textNamed({ texts }: VisitDocument, name: string): Y.Text | undefined {
  return Object.hasOwn(visitTexts, name) ? texts[name as keyof typeof visitTexts] : undefined;
}

function isSensitiveQuestion(document: VisitDocument, id: string): boolean {
  return document.questions.has(id) && isSensitive(readQuestion(document, { id, first: false }));
}
