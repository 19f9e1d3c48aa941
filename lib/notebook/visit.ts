import type { Deadline } from './deadlines/deadline';
import type { Barrier, Deed, NextStep, Note, Promised } from './items/item';
import type { Question } from './questions/question';
import type { Span } from './voices';

export type { NewQuestion, Passage, Question, QuestionStatus } from './questions/question';

/** An appointment, past or coming; or a list of questions kept to be used again. Every text may be empty. */
export type Visit = Record<VisitText, string> &
  VisitDetails &
  VisitItems & {
    id: string;
    /** Those to ask first, then those to ask if there is time, each in the client's order. */
    questions: Question[];
    /** How far each guided path is, by the path's id. */
    paths: Record<string, PathProgress>;
    /** What was written in the boxes of forms and letters, by `form/box`. Empty ones are not here. */
    boxes: Record<string, string>;
    /** Whose words its texts are made of, for those that are not all the client's own. */
    whose?: Partial<Record<VisitText, Span[]>>;
    /** A list saved to be used again, without a visit. `with` is then its name. */
    isList: boolean;
  };

/** The texts of a visit, and how long each may be, in UTF-16 code units. */
export const visitTexts = {
  /** Whom it is with, in the client's words. */
  with: 200,
  where: 500,
  /** "What matters most to me". */
  matters: 2_000,
  /** "What I want the treatment to help me do". */
  helpMeDo: 2_000,
  /** "What keeps me well besides medicine". */
  keepsMeWell: 2_000,
  /** "What happened since last time". */
  sinceLast: 2_000,
  /** What I say before I am interrupted. */
  opener: 2_000,
  /** The one sentence of the show-card. */
  card: 500,
  /** The question being typed, not yet added: kept like everything typed. */
  draft: 2_000,
} as const;
export type VisitText = keyof typeof visitTexts;

/** What is said of a visit by one value, not in words. */
export type VisitDetails = {
  /** Local time, `YYYY-MM-DDTHH:MM`, or empty when it is not known. */
  at: string;
  /** The time zone `at` is in, such as `America/New_York`. Empty: that of the person's own clock. */
  zone: string;
  /** How long it takes. Undefined when it is not known. */
  minutes?: number | undefined;
  /** The kind of visit, by the id its pack gives it. May be empty. */
  kind: string;
  /** The id of the question that is hardest to say. Empty when none was marked. */
  hardest: string;
  /** "Was I heard?", from 1 to 10. Private, as the next two are. */
  heard?: number | undefined;
  confidenceBefore?: number | undefined;
  confidenceAfter?: number | undefined;
};

export type VisitItems = {
  notes: Note[];
  /** At most the first two are shown first: people forget the rest. */
  nextSteps: NextStep[];
  promises: Promised[];
  deeds: Deed[];
  deadlines: Deadline[];
  barriers: Barrier[];
};

/** Where a person stands on a guided path. */
export type PathProgress = {
  /** The step they are at, by its id. */
  step: string;
  skipped: string[];
  /** An ISO moment, or empty. */
  finishedAt: string;
  /** When it was begun: an ISO moment. Undefined where that is of no use. */
  beganAt?: string | undefined;
};

/** A visit in one line, for lists that do not open it. */
export type VisitSummary = Pick<
  Visit,
  'id' | 'with' | 'at' | 'kind' | 'isList' | 'heard' | 'confidenceBefore' | 'confidenceAfter'
> & {
  /** How many questions it has, how many of them are asked first, and how many still wait for an answer. */
  questions: number;
  first: number;
  unanswered: number;
  /** An ISO moment. */
  changedAt: string;
};

/** Lengths in UTF-16 code units. Longer text is refused, never cut: the caller still holds it. */
export const limits = {
  text: 2_000,
  with: visitTexts.with,
  answer: 20_000,
  box: 20_000,
  questions: 500,
  first: 3,
  boxes: 200,
  paths: 100,
  tags: 20,
  nextStepsFirst: 2,
} as const;

/** Whether a local time reads `YYYY-MM-DDTHH:MM` and is a day and an hour that exist. Empty is fine too. */
export function isVisitTime(at: string): boolean {
  if (at === '') return true;
  const moment = new Date(`${at}:00.000Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 16) === at;
}

/** A visit with nothing in it yet. */
export function emptyVisit(id: string): Visit {
  const texts = Object.fromEntries(Object.keys(visitTexts).map(name => [name, '']));
  return {
    ...(texts as Record<VisitText, string>),
    id,
    ...{ at: '', zone: '', kind: '', hardest: '', isList: false },
    ...{ questions: [], notes: [], nextSteps: [], promises: [], deeds: [], deadlines: [], barriers: [] },
    ...{ paths: {}, boxes: {} },
  };
}
