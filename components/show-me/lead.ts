import { onceDrawn } from '../frame/once-drawn';
import type { Services } from '../services';
import { wholeOf } from '../together/whole';
import { takeStep } from './progress';
import type { WalkName, WalkStep } from './walks';

const canHoldFocus = 'button, textarea, input, select, summary, [tabindex]';

/** Lead the person to a step: run its command on their own visit, and put the keyboard where the step is done. */
export async function leadTo(
  services: Services,
  walk: WalkName,
  step: WalkStep,
  run = step.run,
): Promise<void> {
  const { desk, clock, workbench, explainFailure } = services;
  if (!(await desk.current())) return;
  const open = wholeOf(services);
  if (!open) return;
  const taken = takeStep(open, { walk, step: step.id, at: new Date(clock.now()).toISOString() });
  if (!taken.ok) return explainFailure(taken.code);
  await workbench().run(run);
  // The way for paper opens its own box, and puts the keyboard there.
  if (step.spot && run === step.run) onceDrawn(step.spot, lookAt);
}

function lookAt(found: HTMLElement): void {
  const target = found.matches(canHoldFocus) ? found : found.querySelector<HTMLElement>(canHoldFocus);
  found.scrollIntoView?.({ block: 'center' });
  target?.focus({ preventScroll: true });
}
