import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { Visit } from '../../lib/notebook/visit';
import type { VisitKind } from '../../lib/starters/visit-kind';

/** The three short walkthroughs, and the steps of each, in order. Any may be skipped. */
export const parts = {
  find: ['mind', 'kind', 'visit', 'words'],
  shape: ['questions', 'hardest', 'opener', 'top'],
  say: ['sheet'],
} as const;
export type PartName = keyof typeof parts;
export const partNames = Object.keys(parts) as PartName[];

export type StepName = (typeof parts)[PartName][number];
export const stepNames: readonly StepName[] = partNames.flatMap(name => [...parts[name]]);

/** Where the path is kept in a visit. */
const pathId = 'prepare';
/** Whether someone is with the client: kept beside the path, because it is no step of it. */
const companyId = 'prepare-with';

/** What is on the person's mind: a box, so that no file holds it unless it is chosen. */
export const mindBox = 'prepare/mind';

/** The step a visit is at. The first for a visit that nobody began with. */
export function stepOf({ paths }: Visit): StepName {
  return stepNames.find(name => name === paths[pathId]?.step) ?? stepNames[0]!;
}

export function partOf(step: StepName): PartName {
  return partNames.find(name => (parts[name] as readonly StepName[]).includes(step))!;
}

/** The step after or before. Undefined at the ends. */
export function stepBeside(step: StepName, by: 1 | -1): StepName | undefined {
  return stepNames[stepNames.indexOf(step) + by];
}

/** Go to a step. One that is left with nothing in it counts as skipped, until something is. */
export function goToStep(open: OpenVisit, step: StepName): ReturnType<OpenVisit['setPath']> {
  const visit = open.visit.peek();
  const leaving = stepOf(visit);
  const before = visit.paths[pathId];
  const others = (before?.skipped ?? []).filter(name => name !== leaving);
  const skipped = isEmptyStep(leaving, visit) ? [...others, leaving] : others;
  return open.setPath(pathId, { step, skipped, finishedAt: before?.finishedAt ?? '' });
}

/** Say that the person came to the end. They may go on changing things. */
export function finishPath(open: OpenVisit, at: string): void {
  const step = stepOf(open.visit.peek());
  open.setPath(pathId, { step, skipped: open.visit.peek().paths[pathId]?.skipped ?? [], finishedAt: at });
}

/** A part is done when something stands in each of its steps, or it was skipped and the person went past it. */
export function isPartDone(part: PartName, visit: Visit): boolean {
  if (part === 'say') return Boolean(visit.paths[pathId]?.finishedAt);
  const skipped = visit.paths[pathId]?.skipped ?? [];
  const isPast = stepNames.indexOf(stepOf(visit)) > stepNames.indexOf(parts[part].at(-1)!);
  return isPast && parts[part].every(step => skipped.includes(step) || !isEmptyStep(step, visit));
}

export function isWithSomeone({ paths }: Visit): boolean {
  return paths[companyId]?.step === 'someone';
}

export function setWithSomeone(open: OpenVisit, isWith: boolean): void {
  open.setPath(companyId, { step: isWith ? 'someone' : 'alone', skipped: [], finishedAt: '' });
}

/** Whether nothing stands in a step yet. Steps that only show something are never empty. */
export function isEmptyStep(step: StepName, visit: Visit): boolean {
  const { boxes, helpMeDo, keepsMeWell, matters, sinceLast } = visit;
  switch (step) {
    case 'mind':
      return !boxes[mindBox]?.trim();
    case 'kind':
      return !visit.kind;
    case 'visit':
      return !visit.with.trim() && !visit.at;
    case 'words': {
      const isInForm = Object.keys(boxes).some(name => name.startsWith('not-working/'));
      return !isInForm && ![matters, helpMeDo, keepsMeWell, sinceLast].some(text => text.trim());
    }
    case 'questions':
      return visit.questions.length === 0;
    case 'hardest':
      return !visit.hardest;
    case 'opener':
      return !visit.opener.trim();
    default:
      return false;
  }
}

/** The kind of a visit, where a pack still has it. */
export function kindOf({ kind }: Pick<Visit, 'kind'>, kinds: readonly VisitKind[]): VisitKind | undefined {
  return kinds.find(({ id }) => id === kind);
}
