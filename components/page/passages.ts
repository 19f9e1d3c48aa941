import type { Visit } from '../../lib/notebook/visit';
import { onceDrawn } from '../frame/once-drawn';
import { focusQuestion } from '../questions/focus';
import type { FollowedPassage, Services } from '../services';
import { wholeOf } from '../together/whole';

/** More are not looked for on one page. */
const mostPassages = 200;

/** The passages of a visit's questions and notes that were kept from a site: its own words, and all a page is ever sent. */
export function passagesOf(visit: Visit | undefined, site: string): FollowedPassage[] {
  const all = [...(visit?.questions ?? []), ...(visit?.notes ?? [])];
  const kept = all.flatMap(({ id, passage }) =>
    passage?.site === site ? [{ key: id, quote: passage.quote }] : [],
  );
  return kept.slice(0, mostPassages);
}

/** Go to a question or a note of the open visit. False when it is not there any more. */
export function showKept(services: Pick<Services, 'desk' | 'table' | 'workbench'>, id: string): boolean {
  const { workbench } = services;
  const visit = wholeOf(services)?.visit.value;
  if (visit?.questions.some(question => question.id === id)) {
    workbench().show('questions');
    focusQuestion(id);
    return true;
  }
  if (!visit?.notes.some(note => note.id === id)) return false;
  workbench().show('after');
  onceDrawn(`[data-kept="${CSS.escape(id)}"]`, unfoldAndFocus);
  return true;
}

/** A note may stand in parts that are folded. */
function unfoldAndFocus(place: HTMLElement): void {
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  place.focus();
}
