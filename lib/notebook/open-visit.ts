import type { ReadonlySignal } from '@preact/signals-core';
import type * as Y from 'yjs';

import { fail, type Result, succeed } from '../base/result';
import { findText, type VisitDocument, writeText } from './document';
import { createQuestionVerbs } from './question-verbs';
import type { Steps } from './steps';
import { isVisitTime, limits, type NewQuestion, type Visit } from './visit';

/** Where a question goes: its group, and the question there it stands before. Without `before`: last. */
export type Destination = { first: boolean; before?: string };

/** One visit, open for reading and writing. Every verb takes effect at once and goes to disk by itself. */
export type OpenVisit = {
  visit: ReadonlySignal<Visit>;
  /** For text fields, give the whole text after each input event; `shown` as in `editQuestion`. */
  setWith(text: string, shown?: string): Result<void, 'too-long' | 'missing'>;
  /** `YYYY-MM-DDTHH:MM`, or empty. */
  setAt(at: string): Result<void, 'bad-date' | 'missing'>;
  setMatters(text: string, shown?: string): Result<void, 'too-long' | 'missing'>;
  /** Keep the question being typed. */
  setDraft(text: string, shown?: string): Result<void, 'too-long' | 'missing'>;
  /** Make a question of the draft, and leave the draft empty, in one step. `empty` when it holds no words. */
  addDraft(): Result<string, 'empty' | 'too-many' | 'too-long' | 'missing'>;
  /** Last of "Ask first" while fewer than three stand there and `first` is not false; else last of the rest. */
  addQuestion(question: NewQuestion): Result<string, 'too-long' | 'too-many' | 'missing'>;
  /**
   * Give the field's whole text after each input event. Only what differs is written, so that
   * two panels typing in one question merge.
   *
   * @param shown - What the field read before this event. Another panel may have changed the
   *   text since; without `shown` that change would look like the person's own deletion.
   */
  editQuestion(id: string, text: string, shown?: string): Result<void, 'too-long' | 'missing'>;
  /** When a fourth comes to "Ask first", the last of them goes to the top of the rest. */
  moveQuestion(id: string, to: Destination): Result<void, 'missing'>;
  removeQuestion(id: string): Result<void, 'missing'>;
  /** For the Undo of a toast: brings that question back, whatever was done since. */
  putBackQuestion(id: string): Result<void, 'missing'>;
  /** Take back this panel's last step. A burst of typing in one field is one step. False when there is none. */
  undo(): boolean;
  redo(): boolean;
  canUndo: ReadonlySignal<boolean>;
  canRedo: ReadonlySignal<boolean>;
  close(): void;
};

/** What an open visit is made of. */
export type OpenVisitParts = {
  document: VisitDocument;
  visit: ReadonlySignal<Visit>;
  steps: Steps;
  newId(): string;
  now(): number;
  /** False once the visit was removed or closed: every verb then answers `missing`. */
  isLive(): boolean;
};

/** The verbs of a visit, all but `close`, over its document. */
export function createVerbs(parts: OpenVisitParts): Omit<OpenVisit, 'close'> {
  const { document, visit, steps, isLive } = parts;
  const typeInto = createTyping(parts);

  return {
    visit,
    setWith: (text, shown) => typeInto(document.with, { field: 'with', text, shown }),
    setMatters: (text, shown) => typeInto(document.matters, { field: 'matters', text, shown }),
    setDraft: (text, shown) => typeInto(document.draft, { field: 'draft', text, shown }),
    editQuestion: (id, text, shown) => typeInto(findText(document, id), { field: id, text, shown }),
    setAt(at) {
      if (!isLive()) return fail('missing');
      if (!isVisitTime(at)) return fail('bad-date');
      steps.step(() => document.details.set('at', at));
      return succeed();
    },
    ...createQuestionVerbs(parts),
    undo: () => isLive() && steps.undo(),
    redo: () => isLive() && steps.redo(),
    canUndo: steps.canUndo,
    canRedo: steps.canRedo,
  };
}

type Typing = { field: string; text: string; shown: string | undefined };
type TypeInto = (target: Y.Text | undefined, typing: Typing) => Result<void, 'too-long' | 'missing'>;

function createTyping({ steps, isLive }: OpenVisitParts): TypeInto {
  const typed = new Map<string, string>();

  return (target, { field, text, shown }) => {
    if (!isLive() || !target) return fail('missing');
    const now = target.toString();
    const limit = field === 'with' ? limits.with : limits.text;
    // Two panels together may have written more than one may: then it can still be made shorter.
    if (text.length > limit && text.length >= now.length) return fail('too-long');
    // Two keys can come before a view redraws, and `shown` is then what the field read before the first.
    const from = shown === undefined || typed.get(field) === now ? now : shown.toWellFormed();
    steps.type(field, () => writeText(target, from, text.toWellFormed()));
    typed.set(field, target.toString());
    return succeed();
  };
}
