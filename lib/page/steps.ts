import { wordsNear } from './marks/near';
import type { Place } from './marks/passage';
import { nodeOf, offsetOf } from './marks/place';
import type { Regions } from './marks/regions';
import { placesInOrder } from './marks/words';
import { boxOnScreen, isOnScreen } from './on-screen';

/**
 * The word after or before another, in reading order and round again at the end. With no word to go from, the first
 * one that is on the screen.
 */
export function stepFrom(regions: Regions, from: Place | undefined, by: 1 | -1): Place | undefined {
  for (const { shelf } of regions.all()) shelf.sweep();
  const places = [...placesInOrder(regions.all())];
  const isStart = from ? isSamePlace(from) : isAmong(wordsNear(regions.all()).filter(isOnScreen));
  const start = places.findIndex(isStart);
  const first = start === -1 ? (by === 1 ? 0 : places.length - 1) : from ? start + by : start;
  for (let count = 0, at = first; count < places.length; count += 1, at += by) {
    const place = places[(at + places.length) % places.length]!;
    if (boxOnScreen(place)) return place;
  }
  return undefined;
}

/** The page may have been read again since: a word is the same when it begins at the same place of the same node. */
export function isSamePlace(one: Place): (other: Place) => boolean {
  const [node, offset] = [nodeOf(one), offsetOf(one)];
  return other => nodeOf(other) === node && offsetOf(other) === offset;
}

function isAmong(places: Place[]): (other: Place) => boolean {
  const passages = new Set(places.map(({ passage }) => passage));
  return other =>
    passages.has(other.passage) &&
    places.some(place => place.passage === other.passage && place.at === other.at);
}
