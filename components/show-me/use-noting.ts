import { effect } from '@preact/signals-core';
import { useEffect } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { Services } from '../services';
import { wholeOf } from '../together/whole';
import { isStepDone, noteStep, walkUnderWay } from './progress';
import { type WalkName, type WalkStep, walks } from './walks';

/** While a walk goes along: note the steps of it that are seen to happen, in whatever order they are. */
export function useNoting(services: Services): void {
  useEffect(() => {
    const note = (which: (step: WalkStep) => boolean) => {
      const open = wholeOf(services);
      const walk = open && walkUnderWay(open.visit.value);
      if (open && walk) noteAll(services, open, walk, which);
    };
    const stopLooking = effect(() => {
      const visit = wholeOf(services)?.visit.value;
      if (visit) note(step => step.isNow?.(services, visit) ?? false);
    });
    const stopHearing = services.happenings.hear(what =>
      note(({ happens }) => happens?.includes(what) ?? false),
    );
    return () => {
      stopLooking();
      stopHearing();
    };
  }, [services]);
}

function noteAll(
  { clock }: Services,
  open: OpenVisit,
  walk: WalkName,
  which: (step: WalkStep) => boolean,
): void {
  const visit = open.visit.peek();
  const at = new Date(clock.now()).toISOString();
  for (const step of walks[walk].steps) {
    if (!isStepDone(visit, walk, step) && which(step)) noteStep(open, { walk, step: step.id, at });
  }
}
