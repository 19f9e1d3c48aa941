import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { PathProgress, Visit } from '../../lib/notebook/visit';
import { type WalkName, type WalkStep, walkNames, walks } from './walks';

/** Kept beside the other paths of a visit, and sealed with it: `show` says which walk is under way, `show/NAME` how far. */
const allId = 'show';
const walkId = (walk: WalkName) => `${allId}/${walk}`;
const stepId = (walk: WalkName, step: string) => `${allId}/${walk}/${step}`;

const nothing: PathProgress = { step: '', skipped: [], finishedAt: '' };

/** The walk that goes along now. Undefined: none was begun, or it was put away. */
export function walkUnderWay({ paths }: Pick<Visit, 'paths'>): WalkName | undefined {
  return walkNames.find(name => name === paths[allId]?.step);
}

/** Whether a step was truly done: the visit shows it, or it was seen to happen. */
export function isStepDone(visit: Visit, walk: WalkName, step: WalkStep): boolean {
  return Boolean(step.isIn?.(visit) || visit.paths[stepId(walk, step.id)]?.finishedAt);
}

export function isStepSkipped({ paths }: Pick<Visit, 'paths'>, walk: WalkName, step: WalkStep): boolean {
  return paths[walkId(walk)]?.skipped.includes(step.id) ?? false;
}

/** How far a walk is. */
export type WalkState = {
  done: number;
  of: number;
  /** The step a person was led to last. Undefined before the first. */
  at?: WalkStep | undefined;
  /** What comes next: the first that is neither done nor left out, from there on and then from the start. */
  next?: WalkStep | undefined;
  isBegun: boolean;
};

export function readWalk(visit: Visit, walk: WalkName): WalkState {
  const { steps } = walks[walk];
  const kept = visit.paths[walkId(walk)];
  const place = steps.findIndex(({ id }) => id === kept?.step);
  const inOrder = [...steps.slice(Math.max(0, place)), ...steps.slice(0, Math.max(0, place))];
  return {
    done: steps.filter(step => isStepDone(visit, walk, step)).length,
    of: steps.length,
    at: steps[place],
    next: inOrder.find(step => !isStepDone(visit, walk, step) && !isStepSkipped(visit, walk, step)),
    isBegun: kept !== undefined,
  };
}

/** Be led to a step: from now on this walk goes along. */
export function takeStep(open: OpenVisit, { walk, step, at }: { walk: WalkName; step: string; at: string }) {
  const kept = open.visit.peek().paths[walkId(walk)];
  const skipped = (kept?.skipped ?? []).filter(id => id !== step);
  const taken = open.turnTo(walkId(walk), { ...nothing, beganAt: at, ...kept, skipped, step });
  return taken.ok ? open.turnTo(allId, { ...nothing, step: walk }) : taken;
}

/** Leave a step out for now. One can still go to it. */
export function skipStep(open: OpenVisit, walk: WalkName, step: string) {
  const kept = open.visit.peek().paths[walkId(walk)] ?? nothing;
  return open.turnTo(walkId(walk), { ...kept, skipped: [...new Set([...kept.skipped, step])] });
}

/** Note that a step was seen to happen. Which one and when: nothing of what was read or said. */
export function noteStep(open: OpenVisit, { walk, step, at }: { walk: WalkName; step: string; at: string }) {
  return open.turnTo(stepId(walk, step), { ...nothing, finishedAt: at });
}

/** Put the walk away. Where one was stays. */
export function putWalkAway(open: OpenVisit) {
  return open.turnTo(allId, nothing);
}
