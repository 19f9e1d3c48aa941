import type { Day } from '../../base/calendar-day';
import type { Passage } from '../questions/question';

/** Whose words a note holds, and what about: `heard` is what they said; the rest is mine. */
export const noteKinds = ['story', 'heard', 'felt', 'in-the-way'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Words about a visit, a question or a passage. */
export type Note = {
  id: string;
  text: string;
  kind: NoteKind;
  /** The passage it is on. Without one it is on the visit. */
  passage?: Passage | undefined;
  /** The question it is about, by id. May be empty. */
  questionId: string;
  /** An ISO moment. */
  createdAt: string;
};

/** Something to do after the visit. */
export type NextStep = {
  id: string;
  what: string;
  /** Who does it, in the client's words. */
  who: string;
  /** May be empty. */
  by: Day;
  doneOn: Day;
  createdAt: string;
};

/** What someone else said they would do. */
export type Promised = {
  id: string;
  who: string;
  what: string;
  /** The name, number or line they gave, to say again when calling. */
  reference: string;
  madeOn: Day;
  /** May be empty. */
  due: Day;
  /** Empty while it is not kept. */
  keptOn: Day;
  createdAt: string;
};

/** What a person did for themselves. No points, no streaks. */
export const deedKinds = ['asked', 'disagreed', 'corrected', 'fixed-record', 'other'] as const;
export type DeedKind = (typeof deedKinds)[number];
export type Deed = { id: string; text: string; kind: DeedKind; createdAt: string };

/** Something in the way, and whether it moved. */
export type Barrier = {
  id: string;
  /** By the id its pack gives it, such as `ride`. */
  kind: string;
  /** What I ask for. */
  ask: string;
  /** The kind of help that was found, and how to find it. */
  resource: string;
  /** Who does it. */
  who: string;
  moved: '' | 'yes' | 'some' | 'no';
  createdAt: string;
};
