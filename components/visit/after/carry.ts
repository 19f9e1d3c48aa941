import type { Result } from '../../../lib/base/result';
import type { Notebook } from '../../../lib/notebook/notebook';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import type { Visit, VisitSummary } from '../../../lib/notebook/visit';
import { visitName } from '../../questions/visit-name';
import type { Services } from '../../services';

/** Take what still waits for an answer along to the next visit: the soonest after this one, or a new one. */
export async function carryToNext(services: Services, open: OpenVisit): Promise<void> {
  const { t, notebook, toast, explainFailure } = services;
  const from = open.visit.peek();
  const next = nextAfter(from, notebook.visits.peek());
  const answer: Result<OpenVisit, string> = next
    ? await notebook.openVisit(next.id)
    : await notebook.newVisit({ with: from.with });
  if (!answer.ok) return explainFailure(answer.code);
  const into = answer.value;
  const carried = into.carryOver(from);
  if (!carried.ok) {
    into.close();
    return explainFailure(carried.code);
  }
  const isNew = next === undefined;
  toast({
    text: t('room-after-carried', { count: carried.value, visit: visitName(services, into.visit.peek()) }),
    undo: () => takeBack(notebook, into, isNew),
    onGone: into.close,
  });
}

function takeBack(notebook: Notebook, into: OpenVisit, isNew: boolean): void {
  if (isNew) void notebook.removeVisit(into.visit.peek().id);
  else into.undo();
  into.close();
}

/** The soonest visit after this one; else one with no day yet. */
function nextAfter(from: Pick<Visit, 'id' | 'at'>, visits: VisitSummary[]): VisitSummary | undefined {
  const others = visits.filter(({ id }) => id !== from.id);
  const dated = from.at ? others.filter(({ at }) => at > from.at) : [];
  return dated[0] ?? others.find(({ at }) => !at);
}
