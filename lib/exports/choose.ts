import type { NoteKind } from '../notebook/items/item';
import { isUnfinished } from '../notebook/questions/question';
import { isSensitive } from '../notebook/questions/tags';
import type { Visit } from '../notebook/visit';

/** Parts of a visit that stay with the person unless they add them by hand. */
export const privateParts = ['story', 'felt', 'in-the-way', 'feelings', 'deeds', 'boxes'] as const;
export type PrivatePart = (typeof privateParts)[number];

/** What the person added by hand: private parts, and questions with a sensitive tag, by id. */
export type Choice = { parts: readonly PrivatePart[]; sensitive: readonly string[] };
export const nothingMore: Choice = { parts: [], sensitive: [] };

declare const chosen: unique symbol;

/** A visit with nothing in it that was not to go out. Every export takes one, and only `chooseParts` makes one. */
export type OutVisit = Visit & { readonly [chosen]: true };

/** What goes out, and what does not: for the preview of who may read it. */
export type Chosen = { out: OutVisit; leftOut: { questions: number; parts: PrivatePart[] } };

/**
 * Leave out what rides along only when it was chosen. Never in it: the question being typed, where one stands on a path,
 * questions whose words are empty, and beginnings of a pack that nobody finished.
 */
export function chooseParts(visit: Visit, choice: Choice = nothingMore): Chosen {
  const has = (part: PrivatePart) => choice.parts.includes(part);
  const written = visit.questions.filter(question => question.text.trim() && !isUnfinished(question));
  const questions = written.filter(
    question => !isSensitive(question) || choice.sensitive.includes(question.id),
  );
  const ids = new Set(questions.map(({ id }) => id));
  const isHere = (id: string) => id === '' || ids.has(id);
  const notes = visit.notes.filter(
    ({ kind, questionId }) => (kind === 'heard' || has(partOf[kind])) && isHere(questionId),
  );

  const { heard, confidenceBefore, confidenceAfter, ...rest } = visit;
  const out: Visit = {
    ...rest,
    ...(has('feelings') && { heard, confidenceBefore, confidenceAfter }),
    ...{ questions, notes, draft: '', paths: {} },
    hardest: isHere(visit.hardest) ? visit.hardest : '',
    deeds: has('deeds') ? visit.deeds : [],
    boxes: has('boxes') ? visit.boxes : {},
  };
  const parts = privateParts.filter(part => !has(part) && holds(visit, part));
  // The mark is in the type alone.
  return { out: out as OutVisit, leftOut: { questions: written.length - questions.length, parts } };
}

const partOf: Record<Exclude<NoteKind, 'heard'>, PrivatePart> = {
  story: 'story',
  felt: 'felt',
  'in-the-way': 'in-the-way',
};

function holds(visit: Visit, part: PrivatePart): boolean {
  if (part === 'feelings') return [visit.heard, visit.confidenceBefore, visit.confidenceAfter].some(Boolean);
  if (part === 'deeds') return visit.deeds.length > 0;
  if (part === 'boxes') return Object.keys(visit.boxes).length > 0;
  return visit.notes.some(({ kind }) => kind === part);
}
