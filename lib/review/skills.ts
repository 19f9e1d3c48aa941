import { createRoleCheck } from '../role/check-role';
import { type Lexicon, type RemarkKind, remarkKinds } from '../role/lexicon';
import { writtenBy } from '../role/specialist-text';
import { balanceOf } from './balance';
import { statusOf } from './decide';
import { type PlanDocument, readItems } from './plan';
import { type ReviewDocument, readSuggestions } from './review';
import { readLimit } from './session';

/** What a specialist may show in supervision: numbers, and not one word of anybody. */
export type Skills = {
  suggestions: number;
  used: number;
  changed: number;
  declined: number;
  /** "What I heard …": how many, how many the client said were so, and how many they put right. */
  reflections: number;
  confirmed: number;
  corrected: number;
  openQuestions: number;
  closedQuestions: number;
  /** The client's share of the words that either typed, in whole percents. */
  clientWords: number;
  remarks: Record<RemarkKind, number>;
};

/** Count what a specialist did with one plan. For the specialist alone. */
export function countSkills(
  plan: PlanDocument,
  review: ReviewDocument,
  lexicons: readonly Lexicon[],
): Skills {
  const all = readSuggestions(review).map(one => ({ one, status: statusOf(plan, review, one) }));
  const count = (status: string, kind?: string) =>
    all.filter(entry => entry.status === status && (!kind || entry.one.kind === kind)).length;
  const texts = all.flatMap(({ one }) => ('text' in one ? [writtenBy(review.pen, one.text)] : []));
  const found = texts.flatMap(createRoleCheck(...lexicons));
  const ofKind = (kind: RemarkKind) => found.filter(remark => remark.kind === kind).length;
  const questions = texts.reduce((sum, { text }) => sum + (text.match(/\?/g) ?? []).length, 0);
  const suggestions = all.map(({ one }) => one);
  const { share } = balanceOf(readItems(plan), suggestions, readLimit(plan));
  return {
    suggestions: all.length,
    used: count('used'),
    changed: count('changed'),
    declined: count('declined'),
    reflections: suggestions.filter(({ kind }) => kind === 'reflection').length,
    confirmed: count('used', 'reflection'),
    corrected: count('changed', 'reflection'),
    openQuestions: Math.max(0, questions - ofKind('closed')),
    closedQuestions: ofKind('closed'),
    clientWords: Math.round((1 - share) * 100),
    remarks: Object.fromEntries(remarkKinds.map(kind => [kind, ofKind(kind)])) as Record<RemarkKind, number>,
  };
}
