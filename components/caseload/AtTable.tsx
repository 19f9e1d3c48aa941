import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';

import type { ClientNotebook } from '../../lib/afar/specialist';
import { createDocument } from '../../lib/notebook/document';
import { createClientVerbs } from '../../lib/review/client';
import type { PlanDocument } from '../../lib/review/plan';
import { createSessionVerbs } from '../../lib/review/session';
import { createSitting, type Sitting } from '../../lib/review/sitting/sitting';
import { ServicesProvider, useServices } from '../frame/context';

/**
 * A client's notebook as a sitting, with the wheel in the specialist's hand.
 *
 * It is laid upon the specialist's own copy of the plan, so its client's hand reaches nothing of the client's; no view
 * has it.
 */
export function sittingOf(notebook: ClientNotebook, plan: PlanDocument, now: () => number): Sitting {
  const tools = { newId: () => crypto.randomUUID(), now };
  const sides = { own: createDocument(notebook.wire), plan };
  const session = createSessionVerbs(sides, tools);
  const client = createClientVerbs(plan, tools);
  const sitting = createSitting({ visitId: notebook.wire, sides, session, client }, notebook.review, tools);
  sitting.letIn(true);
  sitting.handOver();
  return {
    ...sitting,
    close() {
      sitting.close();
      client.close();
    },
  };
}

/** Let the views of one laptop look at this sitting, and at no visit of this computer's own. */
export function AtTable({ sitting, children }: { sitting: Sitting; children: ComponentChildren }) {
  const services = useServices();
  const inside = useMemo(() => {
    const table: ReadonlySignal<Sitting | undefined> = signal(sitting);
    return { ...services, together: { ...services.together, table, isTheirs: signal(true) } };
  }, [services, sitting]);
  return <ServicesProvider value={inside}>{children}</ServicesProvider>;
}
