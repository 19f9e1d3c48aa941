import { isLargerThan } from './mark-scope';
import { firstNodeOf, type Passage, type Place, placeOf, wordCount } from './passage';
import { liveRangeOf } from './place';
import type { Region } from './regions';
import { isSeen } from './seen';

/** How far beyond the edges of the screen words are marked, so that scrolling does not outrun us. */
const margin = 600;
/** What is so near to the edge counts as on the screen. */
const edge = 80;
/**
 * The browser checks every mark each time it paints, 8 to 20 µs a mark. So beyond the screen's edges words are marked
 * only until there are a few in all, and on the screen the first of very many.
 */
const fewMarks = 24;
const mostMarks = 120;
/** Up to so many passages are all asked where they are. Above, only those around what is seen on the screen. */
const fewPassages = 300;
/** So many passages in a row away from the screen, and we have come to its edge. */
const missesInARow = 8;
/** A passage with more words than this may be taller than the screen. */
const fewWords = 12;

/** Above so many elements it takes milliseconds to be told what is at a point. */
const bigDocument = 20_000;
const gridX = [0.15, 0.4, 0.65, 0.9];
const gridY = [0.02, 0.35, 0.65, 0.98];

/** A stretch of a document from top to bottom, in pixels from the top edge of its window. */
type Band = { top: number; bottom: number };

/** The words on the screen and near it, the nearest `mostMarks` of them. Asks the browser for layout. */
export function wordsNear(regions: readonly Region[]): Place[] {
  const near: { place: Place; distance: number }[] = [];
  for (const region of regions) {
    if (region.shelf.passages().length === 0) continue;
    const screen = screenOf(region);
    for (const { passage, box } of passagesNear(region, widened(screen, margin))) {
      const distance = distanceOf(box, screen);
      for (const place of placesNear(passage, widened(screen, margin))) near.push({ place, distance });
    }
  }
  near.sort((a, b) => a.distance - b.distance);
  const onScreen = near.filter(({ distance }) => distance <= edge).length;
  near.splice(Math.min(mostMarks, Math.max(fewMarks, onScreen)));
  return near.map(({ place }) => place);
}

/** The part of a region's document that is on the screen. A frame may be taller than what shows of it. */
function screenOf({ document, host, parent }: Region): Band {
  const height = document.defaultView?.innerHeight ?? 0;
  if (!host || !parent || parent.document === document) return { top: 0, bottom: height };
  const outer = screenOf(parent);
  const offset = host.getBoundingClientRect().top + host.clientTop;
  return { top: Math.max(0, outer.top - offset), bottom: Math.min(height, outer.bottom - offset) };
}

function passagesNear(region: Region, band: Band): { passage: Passage; box: Band }[] {
  const passages = region.shelf.passages();
  const near = new Map<number, Band>();

  function look(at: number): boolean {
    const box = near.get(at) ?? boxOf(passages[at]!);
    const isNear = box !== undefined && distanceOf(box, band) === 0;
    if (isNear) near.set(at, box);
    return isNear;
  }

  function lookAlong(from: number, by: 1 | -1) {
    let misses = 0;
    for (let at = from; at >= 0 && at < passages.length && misses < missesInARow; at += by) {
      if (near.has(at) && at !== from) return; // someone came this way
      misses = look(at) ? 0 : misses + 1;
    }
  }

  if (passages.length <= fewPassages) passages.forEach((_, at) => void look(at));
  else {
    for (const start of startsOnScreen(region, band)) {
      lookAlong(start, 1);
      lookAlong(start - 1, -1);
    }
  }
  return [...near].sort(([a], [b]) => a - b).map(([at, box]) => ({ passage: passages[at]!, box }));
}

/**
 * Where among the passages of a region to begin to look. Text mostly runs downwards; where it does not, in columns
 * and panels that scroll, what is seen on the screen tells. In a big document that would take too long to ask.
 */
function startsOnScreen(region: Region, band: Band): Set<number> {
  const { passages } = region.shelf;
  const starts = new Set([firstBelow(passages(), { from: 0, end: passages().length }, band.top)]);
  if (isLargerThan(region.document, bigDocument)) return starts;
  for (const element of elementsOnScreen(region)) starts.add(firstIn(region, element, band));
  return starts;
}

/**
 * What is seen at points of a coarse grid. Where that is one thing, which may be a veil over the page, also what is
 * under it: to be asked for all that lies at a point takes the browser many times as long.
 */
function elementsOnScreen({ top, document }: Region): Set<Element> {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  const points = gridX.flatMap(x => gridY.map(y => [x * innerWidth, y * innerHeight] as const));
  const elements = new Set<Element>();
  for (const [x, y] of points) {
    const element = top.elementFromPoint(x, y);
    if (element) elements.add(element);
  }
  if (elements.size > 1) return elements;
  return new Set(points.slice(0, 4).flatMap(([x, y]) => top.elementsFromPoint(x, y)));
}

/** The first passage in an element that is not above the band. */
function firstIn({ shelf }: Region, element: Element, band: Band): number {
  const passages = shelf.passages();
  const from = shelf.countBefore(element);
  let end = from;
  for (let reach = 1; end < passages.length && element.contains(firstNodeOf(passages[end]!)); reach *= 2) {
    end = Math.min(passages.length, from + reach);
  }
  return firstBelow(passages, { from, end }, band.top);
}

function firstBelow(
  passages: readonly Passage[],
  { from, end }: { from: number; end: number },
  y: number,
): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const box = boxOf(passages[middle]!);
    if (box && box.bottom < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a passage that are seen and near. */
function placesNear(passage: Passage, band: Band): Place[] {
  const places: Place[] = [];
  const count = wordCount(passage);
  const first = count > fewWords ? firstWordBelow(passage, count, band.top) : 0;
  const end = count > fewWords ? firstWordBelow(passage, count, band.bottom) : count;
  for (let word = first; word < end; word += 1) {
    const place = placeOf(passage, word);
    if (isSeen(place)) places.push(place);
  }
  return places;
}

function firstWordBelow(passage: Passage, count: number, y: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const box = liveRangeOf(placeOf(passage, middle))?.getBoundingClientRect();
    if (box && box.bottom < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a passage is: what holds its words, where that is all it holds, else from its first word to its last. */
function boxOf(passage: Passage): Band | undefined {
  const node = firstNodeOf(passage);
  if (!passage.isAlive || !node.isConnected) return undefined;
  const parent = node.parentElement;
  const isAlone = parent?.firstChild === node && parent.lastChild === node && wordCount(passage) <= fewWords;
  const range = isAlone ? undefined : liveRangeOf(placeOf(passage, 0));
  if (range) {
    const last = liveRangeOf(placeOf(passage, wordCount(passage) - 1));
    if (last) range.setEnd(last.endContainer, last.endOffset);
  }
  const box = (range ?? parent)?.getBoundingClientRect();
  return box && box.height > 0 ? { top: box.top, bottom: box.bottom } : undefined;
}

function widened({ top, bottom }: Band, by: number): Band {
  return { top: top - by, bottom: bottom + by };
}

/** How far apart two bands are. 0 when they overlap. */
function distanceOf(a: Band, b: Band): number {
  return Math.max(0, a.top - b.bottom, b.top - a.bottom);
}
