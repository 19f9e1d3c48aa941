import { type Balance, balanceOf } from '../balance';
import { type Status, statusOf } from '../decide';
import { readItems, type SharedItem } from '../plan';
import { type ReviewDocument, readSuggestions } from '../review';
import { readLimit, readLog, readSession, type Session, type Shown } from '../session';
import type { Sides } from '../share';
import type { Suggestion } from '../suggestion';
import { type HelpCard, readPlanCard } from './help-card';

/** A suggestion, and what became of it. */
export type Standing = { suggestion: Suggestion; status: Status };

/** All there is on the table between two, as plain values. */
export type SittingView = {
  /** Undefined: nothing is shared. */
  session: Session | undefined;
  /** The session is one at this laptop, not with somebody elsewhere. */
  isHere: boolean;
  card: HelpCard;
  items: SharedItem[];
  suggestions: Standing[];
  balance: Balance;
  limit: number;
  /** What was shown, newest first. The client's own. */
  log: Shown[];
  canUndo: boolean;
  canRedo: boolean;
};

export function readSitting(sides: Sides, review: ReviewDocument): Omit<SittingView, 'canUndo' | 'canRedo'> {
  const { plan } = sides;
  const items = readItems(plan);
  const session = readSession(plan);
  const suggestions = readSuggestions(review);
  const limit = readLimit(plan);
  return {
    session,
    isHere: session !== undefined && plan.terms.get('here') === session.id,
    card: readPlanCard(plan),
    items,
    suggestions: suggestions.map(suggestion => ({
      suggestion,
      status: statusOf(plan, review, suggestion),
    })),
    balance: balanceOf(items, suggestions, limit),
    limit,
    log: readLog(sides),
  };
}
