import { computed, type ReadonlySignal, signal } from '@preact/signals-core';

import type { Diagnostic } from './diagnostic';

/** All things to check now. Whoever finds some owns them; lists, counts and marks only read. */
export type Diagnostics = {
  all: ReadonlySignal<Diagnostic[]>;
  /** Those of one owner. Redraws what reads it when they change. */
  of(owner: string): Diagnostic[];
  /** Put these in the place of all that this owner had. */
  set(owner: string, diagnostics: Diagnostic[]): void;
};

export function createDiagnostics(): Diagnostics {
  const byOwner = signal<ReadonlyMap<string, Diagnostic[]>>(new Map());
  return {
    all: computed(() => [...byOwner.value.values()].flat()),
    of: owner => byOwner.value.get(owner) ?? [],
    set(owner, diagnostics) {
      byOwner.value = new Map(byOwner.peek()).set(owner, diagnostics);
    },
  };
}
