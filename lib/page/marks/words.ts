import { inReadingOrder } from '../listing/in-order';
import { type Place, placesOf } from './passage';
import type { Region } from './regions';
import { isSeen } from './seen';

/** All words that can be seen, in reading order. */
export function* placesInOrder(regions: readonly Region[]): Generator<Place> {
  for (const passage of inReadingOrder(regions)) {
    for (const place of placesOf(passage)) if (isSeen(place)) yield place;
  }
}
