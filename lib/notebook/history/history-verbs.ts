import { fail, succeed } from '../../base/result';
import type { OpenVisit, OpenVisitParts } from '../open-visit';
import { readKept } from '../read-all';
import { becomeLike } from './become';

/** The verb that goes back to an earlier version. */
export function createHistoryVerbs(parts: OpenVisitParts): Pick<OpenVisit, 'goBackTo'> {
  const { document, visit, steps, versions, isLive } = parts;

  const goBackTo: OpenVisit['goBackTo'] = ({ state }) => {
    if (!isLive()) return fail('missing');
    // Nothing to do, and then nothing to keep.
    if (isSame(readKept(document.id, state).visit, visit.peek())) return succeed(() => undefined);
    const before = versions.keepNow();
    const step = steps.step(becomeLike(document, state));
    return succeed(() => {
      if (!steps.undoIfLast(step)) goBackTo({ state: before });
    });
  };
  return { goBackTo };
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
