import type { Quote } from '../anchors/quote';
import { findPlanCue } from '../passages/plan-cue';
import { blockText, type Passage, placesOf } from './marks/passage';
import { isSeen } from './marks/seen';

const longestPlan = 300;
const aroundQuote = 32;

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
