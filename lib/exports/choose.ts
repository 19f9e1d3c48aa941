import type { NoteKind } from '../notebook/items/item';
import { isUnfinished } from '../notebook/questions/question';
import { isSensitive } from '../notebook/questions/tags';
import type { Visit, VisitText } from '../notebook/visit';

/** Parts of a visit that stay with the person unless they add them by hand. */
export const privateParts = ['story', 'felt', 'in-the-way', 'feelings', 'deeds', 'boxes'] as const;
export type PrivatePart = (typeof privateParts)[number];

/** What the person changed by hand. */
export type Choice = {
  /** Private parts that go. */
  parts: readonly PrivatePart[];
  /** Questions with a sensitive tag that go, by id. */
  sensitive: readonly string[];
  /** What stays behind after all: ids of questions, notes and the like, names of texts, `box:` and the name of a box. */
  without?: readonly string[];
};
export const nothingMore: Choice = { parts: [], sensitive: [] };

declare const chosen: unique symbol;

/** A visit with nothing in it that was not to go out. Every export takes one, and only `chooseParts` makes one. */
export type OutVisit = Visit & { readonly [chosen]: true };

/** What goes out, and what does not: for the preview of who may read it. */
export type Chosen = {
  out: OutVisit;
  /** Questions with a sensitive tag, and private parts, that nobody added. */
  leftOut: { questions: number; parts: PrivatePart[] };
};

/**
 * Leave out what rides along only when it was chosen. Never in it: the question being typed, where one stands on a path,
 * questions whose words are empty, and beginnings of a pack that nobody finished.
 */
export function chooseParts(visit: Visit, choice: Choice = nothingMore): Chosen {
  const has = (part: PrivatePart) => choice.parts.includes(part);
  const written = visit.questions.filter(question => question.text.trim() && !isUnfinished(question));
  const allowed = written.filter(
    question => !isSensitive(question) || choice.sensitive.includes(question.id),
  );
  const behind = new Set(choice.without);
  const goes = ({ id }: { id: string }) => !behind.has(id);
  // Whose words they are stands in the words, where that was asked for: marks beside them could tell what was left out.
  const questions = allowed.filter(goes).map(({ spans: _spans, ...question }) => question);
  const ids = new Set(questions.map(({ id }) => id));
  const isHere = (id: string) => id === '' || ids.has(id);
  const notes = visit.notes
    .filter(({ kind, questionId }) => (kind === 'heard' || has(partOf[kind])) && isHere(questionId))
    .filter(goes);

  const { heard, confidenceBefore, confidenceAfter, whose: _whose, ...rest } = visit;
  const out: Visit = {
    ...rest,
    ...Object.fromEntries(outTexts.filter(name => behind.has(name)).map(name => [name, ''])),
    nextSteps: visit.nextSteps.filter(goes),
    promises: visit.promises.filter(goes),
    deadlines: visit.deadlines.filter(goes),
    barriers: visit.barriers.filter(goes),
    ...(has('feelings') && { heard, confidenceBefore, confidenceAfter }),
    ...{ questions, notes, draft: '', paths: {} },
    hardest: isHere(visit.hardest) ? visit.hardest : '',
    deeds: has('deeds') ? visit.deeds.filter(goes) : [],
    boxes: has('boxes') ? outBoxes(visit, behind) : {},
  };
  const parts = privateParts.filter(part => !has(part) && holds(visit, part));
  // The mark is in the type alone.
  return { out: out as OutVisit, leftOut: { questions: written.length - allowed.length, parts } };
}

/** Texts that a person can leave behind one by one. The name of whom it is with is not among them: it is the title. */
export const outTexts = [
  'where',
  'opener',
  'matters',
  'helpMeDo',
  'keepsMeWell',
  'sinceLast',
  'card',
] as const satisfies VisitText[];

/** Boxes under `paper/` are our own memory of what was printed and typed back. */
function outBoxes({ boxes }: Visit, behind: ReadonlySet<string>): Visit['boxes'] {
  return Object.fromEntries(
    Object.entries(boxes).filter(([name]) => isOwnBox(name) && !behind.has(`box:${name}`)),
  );
}

/** Whether a person wrote in it as a box of a form. */
export function isOwnBox(name: string): boolean {
  return !name.startsWith('paper/');
}

/** The private part a kind of note belongs to. What they said belongs to none. */
export function partOfNote(kind: NoteKind): PrivatePart | undefined {
  return kind === 'heard' ? undefined : partOf[kind];
}

const partOf: Record<Exclude<NoteKind, 'heard'>, PrivatePart> = {
  story: 'story',
  felt: 'felt',
  'in-the-way': 'in-the-way',
};

function holds(visit: Visit, part: PrivatePart): boolean {
  if (part === 'feelings') return [visit.heard, visit.confidenceBefore, visit.confidenceAfter].some(Boolean);
  if (part === 'deeds') return visit.deeds.length > 0;
  if (part === 'boxes') return Object.keys(visit.boxes).some(isOwnBox);
  return visit.notes.some(({ kind }) => kind === part);
}
