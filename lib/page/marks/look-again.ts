import { workInSlices } from '../slices';
import { firstNodeOf, type Passage } from './passage';
import type { Region, Regions } from './regions';
import { lookAgain } from './seen';

/** From a sign that something opened or closed to looking: pages change classes with every move of the mouse. */
const restMs = 120;

/**
 * Sees which words can be seen, when something on the page may have opened or closed.
 *
 * @param onChange - Some words have appeared or disappeared.
 * @returns A function to call for each element that was stirred.
 */
export function createLooker(
  regions: Regions,
  onChange: () => void,
  signal: AbortSignal,
): (region: Region, element: Element) => void {
  const stirred = new Map<Element, Region>();
  let isWaiting = false;

  async function look() {
    const passages = passagesIn(stirred, regions);
    let hasChanged = false;
    await workInSlices(() => {
      const next = passages.next();
      if (!next.done && next.value.isAlive && lookAgain(next.value)) hasChanged = true;
      return !next.done;
    }, signal);
    isWaiting = false;
    if (signal.aborted) return;
    if (hasChanged) onChange();
    if (stirred.size > 0) wait();
  }

  function wait() {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => void look(), restMs);
  }

  return (region, element) => {
    // A rule such as `.open + .panel` opens a neighbour.
    stirred.set(element.parentElement ?? element, region);
    wait();
  };
}

/** The passages in these elements, and in the shadow roots and frames in them. Empties the book as it goes. */
function* passagesIn(stirred: Map<Element, Region>, regions: Regions): Generator<Passage> {
  for (const [element, region] of stirred) {
    stirred.delete(element);
    if (!element.isConnected || region.closing.signal.aborted) continue;
    region.shelf.sweep();
    for (let at = region.shelf.countBefore(element); ; at += 1) {
      const passage = region.shelf.passages()[at];
      if (!passage || !element.contains(firstNodeOf(passage))) break;
      yield passage;
    }
    for (const inner of regions.all()) {
      if (inner.parent === region && inner.host && element.contains(inner.host))
        yield* everything(inner, regions);
    }
  }
}

function* everything(region: Region, regions: Regions): Generator<Passage> {
  yield* region.shelf.passages();
  for (const inner of regions.all()) if (inner.parent === region) yield* everything(inner, regions);
}
