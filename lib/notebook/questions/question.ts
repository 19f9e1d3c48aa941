import type { Quote } from '../../anchors/quote';
import type { Span } from '../voices';

/** Words on a portal page that a question or a note is about. */
export type Passage = {
  quote: Quote;
  /** Title of the page. */
  title: string;
  /** Host of the page, such as `portal.example.org`. */
  site: string;
  /** When it was kept: an ISO moment. */
  keptAt: string;
};

/**
 * How far a question has come. The person says so; any may follow any, because people correct themselves.
 *
 * - `put-off`: later, for want of time or courage, or because the other side said so.
 * - `refused`: the other side would not answer.
 * - `not-mine`: no longer mine to ask.
 */
export const questionStatuses = [
  'draft',
  'ready',
  'asked',
  'answered',
  'half-answered',
  'put-off',
  'refused',
  'not-mine',
] as const;
export type QuestionStatus = (typeof questionStatuses)[number];

/** Whom a question is for: the people who treat me, or those who pay. */
export const audiences = ['doctor', 'plan'] as const;
export type Audience = (typeof audiences)[number];

/** Something the client wants to ask. */
export type Question = {
  id: string;
  text: string;
  /** Whose words the text is made of. Not there where all of it is the client's own. */
  spans?: Span[];
  /** One of the three to ask first; otherwise asked if there is time. */
  first: boolean;
  passage?: Passage;
  /** The hard word it came from, as the page wrote it. */
  term?: { id: string; text: string };
  /** The ready-made line it began as. The question may read otherwise by now. */
  starter?: Starter;
  /** An ISO moment. */
  createdAt: string;
  status: QuestionStatus;
  for: Audience;
  /** In the order of the alphabet. `isSensitive` in `tags.ts` says which never ride along. */
  tags: string[];
  /** What they said to it. May be empty. */
  answer: string;
  /** Their answer as I would say it. May be empty. */
  inMyWords: string;
  /** Whether they agreed when I said it back. Empty: I did not ask. */
  theySaid: SaidBack;
  /** Could I explain it to a friend? Empty: not thought about. */
  canExplain: '' | 'yes' | 'no';
  /** When it was asked at this visit: an ISO moment. Empty: it was not. */
  askedAt: string;
  /** The earlier visits, by id, at which it was asked and not answered. */
  askedBefore: string[];
};

export const saidBack = ['', 'yes', 'not-quite'] as const;
export type SaidBack = (typeof saidBack)[number];

/** A ready-made line of a pack or of a saved list. */
export type Starter = { id: string; text: string };

/** What a new question may start with. */
export type NewQuestion = Pick<Question, 'text'> &
  Partial<
    Pick<
      Question,
      | 'spans'
      | 'passage'
      | 'term'
      | 'starter'
      | 'first'
      | 'status'
      | 'for'
      | 'tags'
      | 'askedBefore'
      | 'answer'
    >
  > & {
    /** The person pressed for it: words that are not of a page or a pack either are ours, as a ready line's. */
    readyMade?: boolean;
  };

/** What a question that is typed began as: a line of a pack, for those it asks. */
export type Began = { starter: Starter; for?: Audience };

/** An answer that was written on paper, and typed by whoever helps. */
export type TypedAnswer = { questionId: string; text: string };

/** What may be said of a question, besides its words. */
export type QuestionMarks = Pick<Question, 'status' | 'for' | 'theySaid' | 'canExplain'>;

/** Whether it still waits for an answer: such questions go on to the next visit. */
export function isOpenQuestion({ status }: Pick<Question, 'status'>): boolean {
  return status !== 'answered' && status !== 'not-mine';
}

/**
 * Whether it is still the beginning a pack gave, that nobody went on with. It is no question yet, and not the person's:
 * no sheet or file holds it.
 */
export function isUnfinished({ text, starter }: Pick<Question, 'text' | 'starter'>): boolean {
  return starter !== undefined && text.trim() === starter.text.trim() && !/^[^…]*[.?!]$/.test(text.trim());
}

/** At how many visits it was asked, this one included, and not answered. */
export function countAsked({ askedAt, askedBefore, status }: Question): number {
  const isWaiting = isOpenQuestion({ status });
  return askedBefore.length + (askedAt !== '' && isWaiting ? 1 : 0);
}

/** A question as it is before anything is said of it but its words. */
export function newQuestion(id: string, text: string): Question {
  return {
    ...{ id, text, first: false, createdAt: '', status: 'draft', for: 'doctor', tags: [] },
    ...{ answer: '', inMyWords: '', theySaid: '', canExplain: '', askedAt: '', askedBefore: [] },
  };
}
