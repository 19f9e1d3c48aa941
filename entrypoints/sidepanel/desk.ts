import { effect, signal } from '@preact/signals-core';

import type { Desk } from '../../components/services';
import type { Result } from '../../lib/base/result';
import { daysUntil } from '../../lib/base/when';
import type { Notebook } from '../../lib/notebook/notebook';
import type { OpenVisit } from '../../lib/notebook/open-visit';

/** The visit on the desk. At the start it is the next one, when there is one. */
export function createDesk(notebook: Notebook, explainFailure: (code: string) => void): Desk {
  const open = signal<OpenVisit | undefined>(undefined);

  function put(answer: Result<OpenVisit, string>): OpenVisit | undefined {
    if (!answer.ok) {
      explainFailure(answer.code);
      return undefined;
    }
    open.value?.close();
    open.value = answer.value;
    return answer.value;
  }

  // Removed here or in another panel: off the desk.
  effect(() => {
    const id = open.value?.visit.value.id;
    if (id && !notebook.visits.value.some(visit => visit.id === id)) {
      open.peek()?.close();
      open.value = undefined;
    }
  });

  // Two askers at once must not make two visits.
  let opening: Promise<OpenVisit | undefined> | undefined;
  async function openNext(): Promise<OpenVisit | undefined> {
    const next = nextVisit(notebook);
    return put(next ? await notebook.openVisit(next) : await notebook.newVisit());
  }

  const next = nextVisit(notebook);
  if (next) void notebook.openVisit(next).then(put);

  return {
    open,
    async take(visitId) {
      put(await notebook.openVisit(visitId));
    },
    async start() {
      return put(await notebook.newVisit());
    },
    current() {
      if (open.value) return Promise.resolve(open.value);
      opening ??= openNext().finally(() => (opening = undefined));
      return opening;
    },
  };
}

/** The soonest visit from today on; else one with no date yet; else none. */
function nextVisit(notebook: Notebook): string | undefined {
  const visits = notebook.visits.peek();
  const coming = visits.find(({ at }) => (daysUntil(at, new Date()) ?? -1) >= 0);
  return (coming ?? visits.find(({ at }) => !at))?.id;
}
