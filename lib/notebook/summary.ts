import { computed, type ReadonlySignal, signal } from '@preact/signals-core';

import { isOpenQuestion } from './questions/question';
import type { Visit, VisitSummary } from './visit';

/** What is kept of a visit in one line: the summary, and when it was removed. */
export type VisitLine = VisitSummary & {
  /** An ISO moment, or empty when it was not removed. */
  removedAt: string;
};

export function summarize(visit: Visit, changed: { changedAt: string; removedAt: string }): VisitLine {
  const { id, questions, kind, isList, heard, confidenceBefore, confidenceAfter } = visit;
  return {
    ...{ id, with: visit.with, at: visit.at, kind, isList },
    questions: questions.length,
    first: questions.filter(question => question.first).length,
    unanswered: questions.filter(isOpenQuestion).length,
    ...(heard && { heard }),
    ...(confidenceBefore && { confidenceBefore }),
    ...(confidenceAfter && { confidenceAfter }),
    ...changed,
  };
}

export function writeLine(line: VisitLine): string {
  return JSON.stringify(line);
}

/** Read a line from disk or from another panel. Undefined when it is not one of ours. */
export function readLine(line: string): VisitLine | undefined {
  const read = Object(parse(line)) as Record<keyof VisitLine, unknown>;
  const { id, with: withText, at, questions, first, changedAt, removedAt } = read;
  const texts = [id, withText, at, changedAt, removedAt];
  if (!texts.every(text => typeof text === 'string')) return undefined;
  if (typeof questions !== 'number' || typeof first !== 'number') return undefined;
  // A line from before visits had kinds, lists and answers says nothing of them.
  const older = { kind: '', isList: false, unanswered: questions };
  return { ...older, ...(read as VisitLine) };
}

/** The lines of all visits, in memory. */
export type Lines = {
  /** Those to show: soonest first, those without a date last, the newest of these before the others. */
  visits: ReadonlySignal<VisitSummary[]>;
  /** Saved lists, by name. */
  lists: ReadonlySignal<VisitSummary[]>;
  find(id: string): VisitLine | undefined;
  all(): VisitLine[];
  put(line: VisitLine): void;
  delete(id: string): void;
};

export function createLines(): Lines {
  const lines = signal<ReadonlyMap<string, VisitLine>>(new Map());
  return {
    visits: computed(() => shown(lines.value, line => !line.isList).sort(bySoonest)),
    lists: computed(() => shown(lines.value, line => line.isList).sort(byName)),
    find: id => lines.peek().get(id),
    all: () => [...lines.peek().values()],
    put(line) {
      lines.value = new Map(lines.peek()).set(line.id, line);
    },
    delete(id) {
      lines.value = new Map([...lines.peek()].filter(([other]) => other !== id));
    },
  };
}

/** The document of a visit that only the client sees. Those that are shared will have ids of their own. */
export function privateDocumentId(visitId: string): string {
  return `${privatePrefix}${visitId}`;
}

/** Undefined for a document of another kind. */
export function visitIdOf(documentId: string): string | undefined {
  return documentId.startsWith(privatePrefix) ? documentId.slice(privatePrefix.length) : undefined;
}

const privatePrefix = 'private:';

function shown(lines: ReadonlyMap<string, VisitLine>, fits: (line: VisitLine) => boolean): VisitSummary[] {
  return [...lines.values()].filter(line => line.removedAt === '' && fits(line)).map(withoutRemovedAt);
}

function withoutRemovedAt({ removedAt, ...summary }: VisitLine): VisitSummary {
  return summary;
}

function bySoonest(a: VisitSummary, b: VisitSummary): number {
  if (a.at !== b.at) return (a.at || '~') < (b.at || '~') ? -1 : 1;
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function byName(a: VisitSummary, b: VisitSummary): number {
  return a.with.localeCompare(b.with) || (a.id < b.id ? -1 : 1);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
