import * as v from 'valibot';

import { deadlineKinds } from '../deadlines/deadline';
import { deedKinds, noteKinds } from '../items/item';
import { audiences, questionStatuses, saidBack } from '../questions/question';

/** How a visit of a backup must look: what Yjs reads from a stranger's changes may have any shape. */

export const short = v.pipe(v.string(), v.maxLength(1_000));
// Far more than a field takes: two panels together may have written more than one may.
const long = v.pipe(v.string(), v.maxLength(100_000));
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/));
const atMost = <Of extends v.GenericSchema>(count: number, of: Of) => v.pipe(v.array(of), v.maxLength(count));

const passage = v.object({
  quote: v.object({ exact: long, before: short, after: short }),
  title: long,
  site: short,
  keptAt: short,
});
const named = v.object({ id: short, text: long });

/** What every backup says of a question, and what those of before November 2026 do not say. */
const question = {
  first: {
    ...{ id: short, text: long, first: v.boolean(), createdAt: short },
    ...{ passage: v.optional(passage), term: v.optional(named), starter: v.optional(named) },
  },
  since: {
    ...{ status: v.picklist(questionStatuses), for: v.picklist(audiences), tags: atMost(1_000, long) },
    ...{ answer: long, inMyWords: long, theySaid: v.picklist(saidBack) },
    ...{ canExplain: v.picklist(['', 'yes', 'no']), askedAt: short, askedBefore: atMost(10_000, short) },
  },
};

const confirmed = v.object({ day: short, confirmedAt: short });
const items = {
  notes: v.object({
    ...{ id: short, text: long, kind: v.picklist(noteKinds), questionId: short, createdAt: short },
    passage: v.optional(passage),
  }),
  nextSteps: v.object({ id: short, what: long, who: long, by: short, doneOn: short, createdAt: short }),
  promises: v.object({
    ...{ id: short, who: long, what: long, reference: long, createdAt: short },
    ...{ madeOn: short, due: short, keptOn: short },
  }),
  deeds: v.object({ id: short, text: long, kind: v.picklist(deedKinds), createdAt: short }),
  deadlines: v.object({ id: short, kind: v.picklist(deadlineKinds), from: confirmed, letterSays: short }),
  barriers: v.object({
    ...{ id: short, kind: short, ask: long, resource: long, who: long, createdAt: short },
    moved: v.picklist(['', 'yes', 'some', 'no']),
  }),
};

const number = v.optional(v.number());
const path = v.object({
  step: short,
  skipped: atMost(1_000, short),
  finishedAt: short,
  beganAt: v.optional(short),
});

/** The same of a visit. */
const visit = {
  first: { id, with: long, at: short, matters: long, draft: long },
  since: {
    ...{ zone: short, where: long, minutes: number, kind: short, hardest: short, isList: v.boolean() },
    ...{ helpMeDo: long, keepsMeWell: long, sinceLast: long, opener: long, card: long },
    ...{ heard: number, confidenceBefore: number, confidenceAfter: number },
    ...{ paths: v.record(short, path), boxes: v.record(short, long) },
    notes: atMost(10_000, items.notes),
    nextSteps: atMost(10_000, items.nextSteps),
    promises: atMost(10_000, items.promises),
    deeds: atMost(10_000, items.deeds),
    deadlines: atMost(10_000, items.deadlines),
    barriers: atMost(10_000, items.barriers),
  },
};

/** The plain words of a backup, of any age. */
export const plainWords = v.object({
  ...visit.first,
  ...v.partial(v.object(visit.since)).entries,
  questions: atMost(10_000, v.object({ ...question.first, ...v.partial(v.object(question.since)).entries })),
});

/** A visit as we read it: with everything. */
export const wholeVisit = v.object({
  ...visit.first,
  ...visit.since,
  questions: atMost(10_000, v.object({ ...question.first, ...question.since })),
});
