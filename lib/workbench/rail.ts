import type { ComponentType } from 'preact';

import type { Place, View } from './contribution';

/** One thing to press on the rail: a view, or a place with several. */
export type RailItem<Services> = {
  id: string;
  /** Message id of its word. */
  text: string;
  order: number;
  icon?: ComponentType | undefined;
  count?: View<Services>['count'];
  /** The stages of a place, in their order. Empty for a view of its own. */
  stages: View<Services>[];
};

/**
 * What stands on the rail, in order: views of their own, and places with their stages.
 *
 * @throws When a view belongs to a place or view that is not there. Our mistake.
 */
export function railOf<Services>(views: View<Services>[], places: Place<Services>[]): RailItem<Services>[] {
  const isPlace = (id: string | undefined) => places.some(place => place.id === id);
  for (const { id, under } of views) {
    if (under && !isPlace(under) && !views.some(view => view.id === under)) {
      throw new Error(`view ${id} belongs to ${under}, which is not there`);
    }
  }
  const own = views
    .filter(({ isOffRail, under }) => !isOffRail && !isPlace(under))
    .map(view => ({ ...view, stages: [] }));
  const gathered = places.map(place => ({
    ...place,
    stages: views.filter(({ isOffRail, under }) => !isOffRail && under === place.id),
  }));
  return [...own, ...gathered].sort((a, b) => a.order - b.order);
}
