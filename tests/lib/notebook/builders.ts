import { signal } from '@preact/signals-core';

import type { Result } from '../../../lib/base/result';
import { fail, succeed } from '../../../lib/base/result';
import type { Change, Echo, Journal, SaveState, StoreFailure } from '../../../lib/notebook/journal';
import { createNotebook, type NewVisit, type Notebook } from '../../../lib/notebook/notebook';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import type { Passage, Question } from '../../../lib/notebook/visit';

/** A disk in memory, and the journals of the panels that share it. */
export type Desk = {
  updates: Map<string, Uint8Array[]>;
  summaries: Map<string, string>;
  /** Changes that no longer open, by document. */
  spoiled: Map<string, number>;
  /** When set, nothing can be read or written. */
  failure: StoreFailure | undefined;
  /** Hold what panels tell each other until it is delivered. */
  isHolding: boolean;
  deliver(order?: (echoes: Held[]) => Held[]): void;
  openJournal(): Journal;
};

type Listener = (echo: Echo) => void;
export type Held = { from: Set<Listener>; echo: Echo };

export function createDesk(): Desk {
  const panels: Set<Listener>[] = [];
  let held: Held[] = [];
  const desk: Desk = {
    updates: new Map(),
    summaries: new Map(),
    spoiled: new Map(),
    failure: undefined,
    isHolding: false,
    deliver(order = echoes => echoes) {
      const echoes = order(held);
      held = [];
      for (const { from, echo } of echoes) {
        for (const others of panels) if (others !== from) for (const listener of others) listener(echo);
      }
    },
    openJournal() {
      const listeners = new Set<Listener>();
      panels.push(listeners);
      return createJournal(desk, listeners, echo => {
        held.push({ from: listeners, echo });
        if (!desk.isHolding) desk.deliver();
      });
    },
  };
  return desk;
}

function createJournal(desk: Desk, listeners: Set<Listener>, tell: (echo: Echo) => void): Journal {
  const saving = signal<SaveState>({ is: 'saved' });
  let waiting: Change[] = [];
  const ifOpen = async <Value>(work: () => Value): Promise<Result<Value, StoreFailure>> =>
    desk.failure ? fail(desk.failure) : { ok: true, value: work() };

  function flush(): Result<void, StoreFailure> {
    if (desk.failure && waiting.length > 0) {
      saving.value = { is: 'not-saved', code: desk.failure };
      return fail(desk.failure);
    }
    const changes = waiting;
    waiting = [];
    for (const change of changes) {
      const { documentId, update, summary } = change;
      desk.updates.set(documentId, [...(desk.updates.get(documentId) ?? []), update]);
      desk.summaries.set(documentId, summary);
      tell({ kind: 'changed', change });
    }
    saving.value = { is: 'saved' };
    return succeed();
  }

  return {
    saving,
    flush: async () => flush(),
    append: async change => {
      waiting = [...waiting, change];
      return flush();
    },
    read: documentId =>
      ifOpen(() => ({
        updates: [
          ...(desk.updates.get(documentId) ?? []),
          ...waiting.filter(change => change.documentId === documentId).map(({ update }) => update),
        ],
        unreadable: desk.spoiled.get(documentId) ?? 0,
      })),
    summaries: () =>
      ifOpen(() => ({
        summaries: [...desk.summaries].map(([documentId, summary]) => ({ documentId, summary })),
        without: [...new Set([...desk.updates.keys(), ...desk.spoiled.keys()])].filter(
          documentId => !desk.summaries.has(documentId),
        ),
      })),
    compact: (documentId, merge) =>
      ifOpen(() => void desk.updates.set(documentId, [merge(desk.updates.get(documentId) ?? [])])),
    remove: documentId =>
      ifOpen(() => {
        desk.updates.delete(documentId);
        desk.summaries.delete(documentId);
        tell({ kind: 'removed', documentId });
      }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A clock that stands still until it is told to go on. */
export const clock = { ms: Date.parse('2026-03-02T09:00:00.000Z') };

export function wait(ms: number): void {
  clock.ms += ms;
}

let ids = 0;
export const newId = () => `id-${String(++ids).padStart(6, '0')}`;

export async function expectValue<Value>(
  answer: Promise<Result<Value, string>> | Result<Value, string>,
): Promise<Value> {
  const result = await answer;
  if (!result.ok) throw new Error(`Expected a value, not ${result.code}`);
  return result.value;
}

export function openNotebook(journal: Journal): Promise<Notebook> {
  return expectValue(createNotebook(journal, { newId, now: () => clock.ms }));
}

/** A visit in a notebook of its own. */
export async function openNewVisit(
  fields?: NewVisit,
): Promise<{ desk: Desk; notebook: Notebook; visit: OpenVisit }> {
  const desk = createDesk();
  const notebook = await openNotebook(desk.openJournal());
  return { desk, notebook, visit: await expectValue(notebook.newVisit(fields)) };
}

export function ask(visit: OpenVisit, text: string, around: { first?: boolean } = {}): string {
  const added = visit.addQuestion({ text, ...around });
  if (!added.ok) throw new Error(`Expected an id, not ${added.code}`);
  return added.value;
}

/** The questions as a person sees them: `1. text` for those to ask first, `- text` for the rest. */
export function listed(visit: OpenVisit): string[] {
  return visit.visit.value.questions.map(show);
}

function show({ text, first }: Question, index: number): string {
  return `${first ? `${index + 1}.` : '-'} ${text}`;
}

export function passage(exact: string): Passage {
  return {
    quote: { exact, before: '', after: '' },
    title: 'Visit summary',
    site: 'portal.example.org',
    keptAt: '2026-03-01T12:00:00.000Z',
  };
}
