import { type ReadonlySignal, signal } from '@preact/signals-core';

import { type Result, succeed } from '../base/result';
import type { Journal, StoreFailure } from '../notebook/journal';
import type { Notebook } from '../notebook/notebook';
import type { OpenVisit } from '../notebook/open-visit';
import { type ClientVerbs, createClientVerbs } from './client';
import { keepPlan } from './keep';
import { readItems, type SharedItem } from './plan';
import { createSessionVerbs, readSession, type Session, type SessionVerbs } from './session';
import { type Sides, settle } from './share';
import { createWhole } from './whole';

/** What is shared of a visit now. */
export type NowShared = { session: Session | undefined; items: SharedItem[] };

/** A client's visit with both its documents open: what is private, and what is shared. */
export type Table = {
  visitId: string;
  sides: Sides;
  /** Read anew after each change of the plan. */
  now: ReadonlySignal<NowShared>;
  session: SessionVerbs;
  client: ClientVerbs;
  /** The open visit with what is shared of it: see `createWhole`. The same one where nothing is shared, or it is another. */
  whole(open: OpenVisit): OpenVisit;
  /** As often as it was opened. */
  release(): void;
};

/** The tables that are open in this panel. All who open one share it: two plans of one visit would not hear each other. */
export type Tables = {
  open(visitId: string): Promise<Result<Table, 'missing' | StoreFailure>>;
};

type Tools = { newId(): string; now(): number };
type Entry = { holders: number; opening: Promise<Result<Omit<Table, 'release'> & Closing, Failure>> };
type Closing = { close(): void };
type Failure = 'missing' | StoreFailure;

export function createTables(
  { notebook, journal }: { notebook: Pick<Notebook, 'takeDocument'>; journal: Journal },
  tools: Tools,
): Tables {
  const entries = new Map<string, Entry>();

  async function letGo(visitId: string, entry: Entry): Promise<void> {
    if (--entry.holders > 0) return;
    entries.delete(visitId);
    const opened = await entry.opening;
    if (opened.ok) opened.value.close();
  }

  return {
    async open(visitId) {
      const entry = entries.get(visitId) ?? {
        holders: 0,
        opening: lay(visitId, { notebook, journal }, tools),
      };
      entries.set(visitId, entry);
      entry.holders++;
      const opened = await entry.opening;
      if (!opened.ok) {
        void letGo(visitId, entry);
        return opened;
      }
      let isHeld = true;
      const release = () => {
        if (isHeld) void letGo(visitId, entry);
        isHeld = false;
      };
      return succeed({ ...opened.value, release });
    },
  };
}

async function lay(
  visitId: string,
  { notebook, journal }: { notebook: Pick<Notebook, 'takeDocument'>; journal: Journal },
  tools: Tools,
): Entry['opening'] {
  const taken = await notebook.takeDocument(visitId);
  if (!taken.ok) return taken;
  const kept = await keepPlan(journal, visitId);
  if (!kept.ok) {
    taken.value.release();
    return kept;
  }
  const plan = kept.value.document;
  const sides = { own: taken.value.document, plan };
  settle(sides);
  const read = () => ({ session: readSession(plan), items: readItems(plan) });
  const now = signal(read());
  const redraw = () => {
    now.value = read();
  };
  plan.doc.on('update', redraw);
  const session = createSessionVerbs(sides, tools);
  session.endIfOver();
  const client = createClientVerbs(plan, tools);
  const wholes = new WeakMap<OpenVisit, OpenVisit>();
  const parts = { sides, client, steps: taken.value.steps, now: tools.now, planChange: now };
  return succeed({
    ...{ visitId, sides, now, session, client },
    whole(open) {
      if (open.visit.peek().id !== visitId || now.value.items.length === 0) return open;
      const whole = wholes.get(open) ?? createWhole(open, parts);
      wholes.set(open, whole);
      return whole;
    },
    close() {
      plan.doc.off('update', redraw);
      client.close();
      kept.value.close();
      taken.value.release();
    },
  });
}
