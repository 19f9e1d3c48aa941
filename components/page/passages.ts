import type { Visit } from '../../lib/notebook/visit';
import { focusQuestion } from '../questions/focus';
import type { FollowedPassage, Services } from '../services';
import { wholeOf } from '../together/whole';

/** More are not looked for on one page. */
const mostPassages = 200;

/** The passages of a visit's questions that were kept from a site: its own words, and all a page is ever sent. */
export function passagesOf(visit: Visit | undefined, site: string): FollowedPassage[] {
  const kept = (visit?.questions ?? []).flatMap(({ id, passage }) =>
    passage?.site === site ? [{ key: id, quote: passage.quote }] : [],
  );
  return kept.slice(0, mostPassages);
}

/** Go to a question of the open visit. False when it is not there any more. */
export function showQuestion(services: Pick<Services, 'desk' | 'table' | 'workbench'>, id: string): boolean {
  const { workbench } = services;
  const questions = wholeOf(services)?.visit.value.questions ?? [];
  if (!questions.some(question => question.id === id)) return false;
  workbench().show('questions');
  focusQuestion(id);
  return true;
}
