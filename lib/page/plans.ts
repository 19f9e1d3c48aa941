import type { Quote } from '../anchors/quote';
import { findPlanCue } from '../passages/plan-cue';
import { blockText, type Passage, placesOf } from './marks/passage';
import { inReadingOrder, type Region } from './marks/regions';
import { isSeen } from './marks/seen';
import { workInSlices } from './slices';

/** A page that tells of more than this to do is a list of orders, not a plan to talk about. */
const mostPlans = 20;
const longestPlan = 300;
const aroundQuote = 32;

/** The sentences on a page that tell of something to be done, one a passage, in reading order. */
export async function listPlans(regions: readonly Region[], signal: AbortSignal): Promise<Quote[]> {
  const plans: Quote[] = [];
  const passages = inReadingOrder(regions);
  await workInSlices(() => {
    for (let some = 0; some < 50; some += 1) {
      const next = passages.next();
      if (next.done || plans.length >= mostPlans) return false;
      const plan = planIn(next.value);
      if (plan && !plans.some(other => other.exact === plan.exact)) plans.push(plan);
    }
    return true;
  }, signal);
  return plans;
}

/** The sentence of a passage that tells of something to be done, or undefined. */
export function planIn(passage: Passage): Quote | undefined {
  const text = blockText(passage);
  const found = findPlanCue(text);
  if (!found || !hasSeenWord(passage)) return undefined;
  const exact = singleSpaced(text.slice(found.start, found.end)).slice(0, longestPlan).trim();
  const before = singleSpaced(text.slice(Math.max(0, found.start - aroundQuote), found.start));
  const after = singleSpaced(text.slice(found.end, found.end + aroundQuote));
  return { exact, before: before.trimStart(), after: after.trimEnd() };
}

function hasSeenWord(passage: Passage): boolean {
  for (const place of placesOf(passage)) if (isSeen(place)) return true;
  return false;
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
