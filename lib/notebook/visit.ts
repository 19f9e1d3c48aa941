import type { Quote } from '../anchors/quote';

/** Words on a portal page that a question is about. */
export type Passage = {
  quote: Quote;
  /** Title of the page. */
  title: string;
  /** Host of the page, such as `portal.example.org`. */
  site: string;
  /** When it was kept: an ISO moment. */
  keptAt: string;
};

/** Something the client wants to ask. */
export type Question = {
  id: string;
  text: string;
  /** One of the three to ask first; otherwise asked if there is time. */
  first: boolean;
  passage?: Passage;
  /** The hard word it came from, as the page wrote it. */
  term?: { id: string; text: string };
  /** An ISO moment. */
  createdAt: string;
};

/** An appointment, past or coming. */
export type Visit = {
  id: string;
  /** Whom it is with, in the client's words. May be empty. */
  with: string;
  /** Local time, `YYYY-MM-DDTHH:MM`, or empty when it is not known. */
  at: string;
  /** "What matters most to me". May be empty. */
  matters: string;
  /** The question being typed, not yet added: kept like everything typed. May be empty. */
  draft: string;
  /** Those to ask first, then those to ask if there is time, each in the client's order. */
  questions: Question[];
};

/** A visit in one line, for lists that do not open it. */
export type VisitSummary = {
  id: string;
  with: string;
  at: string;
  /** How many questions it has, and how many of them are asked first. */
  questions: number;
  first: number;
  /** An ISO moment. */
  changedAt: string;
};

/** What a new question may start with. */
export type NewQuestion = Pick<Question, 'text'> & Partial<Pick<Question, 'passage' | 'term' | 'first'>>;

/** Lengths in UTF-16 code units. Longer text is refused, never cut: the caller still holds it. */
export const limits = { text: 2_000, with: 200, questions: 500, first: 3 } as const;

/** Whether a local time reads `YYYY-MM-DDTHH:MM` and is a day and an hour that exist. Empty is fine too. */
export function isVisitTime(at: string): boolean {
  if (at === '') return true;
  const moment = new Date(`${at}:00.000Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 16) === at;
}

/** The visit as it now is, with those questions that did not change as the same objects as before. */
export function keepUnchanged(before: Visit, after: Visit): Visit {
  const old = new Map(before.questions.map(question => [question.id, question]));
  const questions = after.questions.map(question => {
    const was = old.get(question.id);
    return was && isSame(was, question) ? was : question;
  });
  return { ...after, questions };
}

function isSame(a: Question, b: Question): boolean {
  return a.text === b.text && a.first === b.first && a.passage === b.passage && a.term === b.term;
}
