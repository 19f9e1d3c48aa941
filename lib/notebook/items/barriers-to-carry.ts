import type { Visit } from '../visit';
import type { Barrier } from './item';

/** What goes along of something that is still in the way: not whether it moved, which is asked anew. */
export type CarriedBarrier = Pick<Barrier, 'kind' | 'ask' | 'resource' | 'who'>;

/** What stood in the way at an earlier visit and has not moved, where this visit does not say it yet. */
export function barriersToCarry(
  from: Pick<Visit, 'barriers'>,
  into: Pick<Visit, 'barriers'>,
): CarriedBarrier[] {
  const here = new Set(into.barriers.map(({ kind }) => kind));
  return from.barriers
    .filter(({ kind, moved }) => moved !== 'yes' && !here.has(kind))
    .map(({ kind, ask, resource, who }) => ({ kind, ask, resource, who }));
}
