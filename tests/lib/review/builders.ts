import { createDocument, type VisitDocument } from '../../../lib/notebook/document';
import { newQuestion, type Question } from '../../../lib/notebook/questions/question';
import { writeQuestion } from '../../../lib/notebook/questions/read-question';
import { type ClientVerbs, createClientVerbs } from '../../../lib/review/client';
import { createPlan, encodePlan, type ItemId, openPlan, type PlanDocument } from '../../../lib/review/plan';
import {
  createReview,
  createReviewVerbs,
  findSuggestion,
  type ReviewDocument,
  type ReviewVerbs,
} from '../../../lib/review/review';
import { createSessionVerbs, type SessionVerbs } from '../../../lib/review/session';
import { type Chosen, type Sides, share } from '../../../lib/review/share';
import type { NewSuggestion, Suggestion } from '../../../lib/review/suggestion';

export const clock = { ms: Date.parse('2026-03-02T09:00:00.000Z') };
let ids = 0;
export const tools = { newId: () => `n${++ids}`, now: () => clock.ms };
export const at = (minutes: number) => new Date(clock.ms + minutes * 60_000).toISOString();

export type Table = {
  sides: Sides;
  client: ClientVerbs;
  session: SessionVerbs;
  review: ReviewDocument;
  specialist: ReviewVerbs;
};

/** A client and a specialist at one table, and a visit with these questions, all of them shared. */
export function table(texts: string[] = [], chosen?: Chosen[]): Table {
  const own = createDocument('v1');
  for (const [order, text] of texts.entries()) addQuestion(own, `q${order + 1}`, text);
  const sides = { own, plan: createPlan('v1') };
  const review = createReview('sam');
  const all = texts.map((_, order) => ({ id: `question/q${order + 1}` as ItemId }));
  const built = {
    sides,
    review,
    client: createClientVerbs(sides.plan, tools),
    session: createSessionVerbs(sides, tools),
    specialist: createReviewVerbs(review, tools),
  };
  share(sides, chosen ?? all);
  return built;
}

export function addQuestion(own: VisitDocument, id: string, text: string, around: Partial<Question> = {}) {
  const order = own.questions.size;
  own.doc.transact(() =>
    writeQuestion(own, { ...newQuestion(id, text), ...around }, { first: false, order }),
  );
}

export function suggest(
  { specialist, review }: Pick<Table, 'specialist' | 'review'>,
  about: NewSuggestion,
): Suggestion {
  const added = specialist.suggest(about);
  if (!added.ok) throw new Error(added.code);
  return findSuggestion(review, added.value)!;
}

/** An edit of the words `exact` in a question, told from other such words by those around it. */
export function edit(
  item: ItemId,
  exact: string,
  text: string,
  around = { before: '', after: '' },
): NewSuggestion {
  return { kind: 'edit', item, saw: { exact, ...around }, text };
}

export function textOf(plan: PlanDocument, id: ItemId): string | undefined {
  const words = plan.items.get(id)?.get('text');
  return words?.toString();
}

/** What the specialist has of a plan. */
export const copyOf = (plan: PlanDocument) => openPlan(plan.visitId, [encodePlan(plan)]);

/** Bytes as letters, to be searched. */
export function lettersIn(bytes: Uint8Array): string {
  return `${Buffer.from(bytes).toString('utf8')} ${Buffer.from(bytes).toString('utf16le')}`;
}
