import { fail, type Result, succeed } from '../base/result';
import { hash } from '../crypto/hash';
import type { Steps } from '../notebook/steps';
import { effectOf, type Taken } from './effects';
import type { PlanDocument } from './plan';
import { findSuggestion, type ReviewDocument } from './review';
import { canonical, isSameSuggestion, reviewLimits, type Suggestion } from './suggestion';

/**
 * What the client makes of a suggestion. Of a reflection: "Yes, that's it" is `used`, "Not quite" `changed`, and "I'll
 * say it" `changed` with `isAllMine`.
 */
export type Decision =
  | { is: 'used' }
  | { is: 'changed'; text: string; isAllMine?: boolean }
  | { is: 'declined' };

/** Where a suggestion stands. Worked out from both documents each time; nobody stores it. */
export type Status = 'open' | 'stale' | Decision['is'];

/** One suggestion as it was shown, and what the client made of it. */
export type Choice = { shown: Suggestion; decision: Decision };

export type DecisionFailure = 'stale' | 'too-long';

/** Where a suggestion stands now. `stale`: what it was about has changed since. */
export function statusOf(plan: PlanDocument, review: ReviewDocument, suggestion: Suggestion): Status {
  const decided = Object(plan.decisions.get(keyOf(review, suggestion.id))) as { is?: Status; of?: unknown };
  // Decided was this suggestion, to the letter. Another under its id is another suggestion.
  if (decided.is && decided.of === digestOf(suggestion)) return decided.is;
  return effectOf(plan, suggestion, { taken: {}, newId: () => '' }) ? 'open' : 'stale';
}

/**
 * Decide on suggestions, all in one step: one Undo takes back what was done and that it was decided.
 *
 * @param choices - Each as it was shown. One that reads otherwise by now, or that is gone, or whose text has changed
 *   since, is refused as `stale` and does nothing; a stale one can still be declined.
 * @returns For each choice whether it was done, in their order.
 */
export function decideAll(
  { plan, steps, newId, now }: Decider,
  review: ReviewDocument,
  choices: Choice[],
): Result<void, DecisionFailure>[] {
  const results: Result<void, DecisionFailure>[] = [];
  steps.step(() => {
    for (const { shown, decision } of choices) {
      const checked = check(plan, review, { shown, decision }, newId);
      results.push(checked.ok ? succeed() : checked);
      if (!checked.ok) continue;
      checked.value();
      const at = new Date(now()).toISOString();
      plan.decisions.set(keyOf(review, shown.id), { is: decision.is, of: digestOf(shown), at });
    }
  });
  return results;
}

/** What is needed to decide: the client's plan, and this panel's steps upon it. */
export type Decider = { plan: PlanDocument; steps: Pick<Steps, 'step'>; newId(): string; now(): number };

function check(
  plan: PlanDocument,
  review: ReviewDocument,
  { shown, decision }: Choice,
  newId: () => string,
): Result<() => void, DecisionFailure> {
  const current = findSuggestion(review, shown.id);
  if (!current || !isSameSuggestion(current, shown)) return fail('stale');
  if (decision.is === 'declined') return succeed(() => undefined);
  if (decision.is === 'changed' && decision.text.length > reviewLimits.text) return fail('too-long');
  const taken: Taken = decision.is === 'changed' ? decision : {};
  const effect = effectOf(plan, current, { taken, newId });
  return effect ? succeed(effect) : fail('stale');
}

function keyOf({ specialist }: ReviewDocument, id: string): string {
  return `${specialist}/${id}`;
}

/**
 * Says which suggestion was decided, without its words: it may quote what the client withdraws later, and the plan is
 * sent on.
 */
function digestOf(suggestion: Suggestion): string {
  const text = canonical(suggestion);
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[at * 2] = unit & 0xff;
    bytes[at * 2 + 1] = unit >> 8;
  }
  return [...hash(bytes).subarray(0, 16)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
