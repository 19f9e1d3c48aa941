import type { Notebook } from '../../lib/notebook/notebook';
import type { Visit } from '../../lib/notebook/visit';

/** Every visit as it reads now, one after the other. One that was removed meanwhile is left out. */
export async function readVisits(notebook: Notebook): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const { id } of notebook.visits.peek()) {
    const opened = await notebook.openVisit(id);
    if (!opened.ok) continue;
    visits.push(opened.value.visit.peek());
    opened.value.close();
  }
  return visits;
}
