import type { ReadonlySignal } from '@preact/signals-core';

import type { Result } from '../base/result';
import type { DetailFailure, NewDetails } from './details';
import { findText, type VisitDocument } from './document';
import { createHistoryVerbs } from './history/history-verbs';
import type { VersionKeeper } from './history/keep-versions';
import type { EarlierVersion } from './history/versions';
import { type AllItemVerbs, createAllItemVerbs } from './items/item-verbs';
import { createMarkVerbs } from './questions/mark-verbs';
import type { Began, QuestionMarks, TypedAnswer } from './questions/question';
import { createQuestionVerbs } from './questions/question-verbs';
import type { Steps } from './steps';
import { createTyping } from './typing';
import { limits, type NewQuestion, type PathProgress, type Visit, type VisitText, visitTexts } from './visit';
import { createVisitVerbs } from './visit-verbs';
import type { Voice } from './voices';

/** Where a question goes: its group, and the question there it stands before. Without `before`: last. */
export type Destination = { first: boolean; before?: string };

/** How many questions got an answer, and what takes those back for the Undo of a toast: these and nothing else. */
export type KeptAnswers = { count: number; takeBack(): void };

/** One visit, open for reading and writing. Every verb takes effect at once and goes to disk by itself. */
export type OpenVisit = AllItemVerbs & {
  visit: ReadonlySignal<Visit>;
  /** For text fields, give the whole text after each input event; `shown` and `voice` as in `editQuestion`. */
  setText(name: VisitText, text: string, shown?: string, voice?: Voice): Result<void, 'too-long' | 'missing'>;
  /** Several at once are one step. Undefined takes a number back. */
  set(details: NewDetails): Result<void, DetailFailure | 'missing'>;
  /** A box of a form or a letter, by `form/box`. */
  setBox(name: string, text: string, shown?: string): Result<void, 'too-long' | 'too-many' | 'missing'>;
  /** Where the person now stands on a guided path. */
  setPath(id: string, progress: PathProgress): Result<void, 'too-many' | 'missing'>;
  /** The same, with no step to take back: to turn a page is nothing to undo. */
  turnTo(id: string, progress: PathProgress): Result<void, 'too-many' | 'missing'>;
  setWith(text: string, shown?: string): Result<void, 'too-long' | 'missing'>;
  /** `YYYY-MM-DDTHH:MM`, or empty. */
  setAt(at: string): Result<void, 'bad-date' | 'missing'>;
  setMatters(text: string, shown?: string): Result<void, 'too-long' | 'missing'>;
  /** Keep the question being typed. */
  setDraft(text: string, shown?: string, voice?: Voice): Result<void, 'too-long' | 'missing'>;
  /** Make a question of the draft, and leave the draft empty, in one step. `empty` when it holds no words. */
  addDraft(began?: Began): Result<string, 'empty' | 'too-many' | 'too-long' | 'missing'>;
  /** Last of "Ask first" while fewer than three stand there and `first` is not false; else last of the rest. */
  addQuestion(question: NewQuestion): Result<string, 'too-long' | 'too-many' | 'missing'>;
  /**
   * Give the field's whole text after each input event. Only what differs is written, so that
   * two panels typing in one question merge.
   *
   * @param shown - What the field read before this event. Another panel may have changed the
   *   text since; without `shown` that change would look like the person's own deletion.
   * @param voice - Whose words came in, where they were not typed.
   */
  editQuestion(id: string, text: string, shown?: string, voice?: Voice): Result<void, 'too-long' | 'missing'>;
  /** Say from where the words came that were pasted into a question, by its id, or into a text of the visit, by its name. */
  sayWhose(field: string, voice: Voice): Result<void, 'missing'>;
  /** Say how far it has come, and the like. What is asked for the first time gets the moment. */
  markQuestion(id: string, marks: Partial<QuestionMarks>): Result<void, 'missing'>;
  tagQuestion(id: string, tag: string, isOn: boolean): Result<void, 'too-long' | 'too-many' | 'missing'>;
  setAnswer(id: string, text: string, shown?: string): Result<void, 'too-long' | 'missing'>;
  setInMyWords(id: string, text: string, shown?: string): Result<void, 'too-long' | 'missing'>;
  /**
   * Keep answers that came home on paper, each after what is there, and empty the box they were typed in. A question that
   * was not answered yet is then. One step.
   */
  keepAnswers(answers: readonly TypedAnswer[], fromBox: string): Result<KeptAnswers, 'too-long' | 'missing'>;
  /** Bring what still waits for an answer from an earlier visit, or `only` these. Returns how many; one step. */
  carryOver(from: Visit, only?: string[]): Result<number, 'too-many' | 'missing'>;
  /** Bring the questions of a saved list, or `only` these, but for those already here. Returns how many; one step. */
  takeList(list: Visit, only?: string[]): Result<number, 'too-many' | 'missing'>;
  /** When a fourth comes to "Ask first", the last of them goes to the top of the rest. */
  moveQuestion(id: string, to: Destination): Result<void, 'missing'>;
  removeQuestion(id: string): Result<void, 'missing'>;
  /** For the Undo of a toast: brings that question back, whatever was done since. */
  putBackQuestion(id: string): Result<void, 'missing'>;
  /**
   * Change the visit into how it once read, in one step. How it reads now is kept as a version too.
   *
   * @returns What takes it back, for the Undo of a toast: also when something was done since.
   */
  goBackTo(version: Pick<EarlierVersion, 'state'>): Result<() => void, 'missing'>;
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
  versions: VersionKeeper;
  newId(): string;
  now(): number;
  /** False once the visit was removed or closed: every verb then answers `missing`. */
  isLive(): boolean;
};

/** The verbs of a visit, all but `close`, over its document. */
export function createVerbs(parts: OpenVisitParts): Omit<OpenVisit, 'close'> {
  const { document, visit, steps, isLive } = parts;
  const typeInto = createTyping(parts);
  const setText: OpenVisit['setText'] = (name, text, shown, voice) =>
    typeInto(document.texts[name], { field: name, text, shown, limit: visitTexts[name], voice });

  return {
    visit,
    setText,
    setWith: (text, shown) => setText('with', text, shown),
    setMatters: (text, shown) => setText('matters', text, shown),
    setDraft: (text, shown, voice) => setText('draft', text, shown, voice),
    editQuestion: (id, text, shown, voice) =>
      typeInto(findText(document, id), { field: id, text, shown, limit: limits.text, voice }),
    ...createVisitVerbs(parts, typeInto),
    ...createQuestionVerbs(parts),
    ...createMarkVerbs(parts, typeInto),
    ...createAllItemVerbs(parts, typeInto),
    ...createHistoryVerbs(parts),
    undo: () => isLive() && steps.undo(),
    redo: () => isLive() && steps.redo(),
    canUndo: steps.canUndo,
    canRedo: steps.canRedo,
  };
}
