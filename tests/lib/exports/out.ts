import { chooseParts, nothingMore, type OutVisit, privateParts } from '../../../lib/exports/choose';
import { newQuestion } from '../../../lib/notebook/questions/question';
import { emptyVisit, type Question, type Visit } from '../../../lib/notebook/visit';
import { openNewVisit } from '../notebook/builders';
import { fill } from '../notebook/filled';

export function question(text: string, over: Partial<Question> = {}): Question {
  return { ...newQuestion(text, text), ...over };
}

export function visit(over: Partial<Visit> = {}): Visit {
  return { ...emptyVisit('v'), ...over };
}

export function out(over: Partial<Visit> = {}): OutVisit {
  return chooseParts(visit(over), { ...nothingMore, parts: privateParts }).out;
}

/** A visit with something in everything. */
export async function filledVisit(): Promise<Visit> {
  const { visit } = await openNewVisit();
  await fill(visit);
  return visit.visit.value;
}
