import { fail, succeed } from '../base/result';
import { checkDetails, type NewDetails, writeDetails } from './details';
import { looseText } from './loose-texts';
import type { OpenVisit, OpenVisitParts } from './open-visit';
import type { TypeInto } from './typing';
import { isVisitTime, limits } from './visit';

type VisitVerbs = Pick<OpenVisit, 'set' | 'setAt' | 'setBox' | 'setPath' | 'turnTo'>;

/** The verbs that say something of the visit itself. */
export function createVisitVerbs(parts: OpenVisitParts, typeInto: TypeInto): VisitVerbs {
  const { document, visit, steps, isLive } = parts;

  return {
    set: details => (isLive() ? set(parts, details) : fail('missing')),
    setAt(at) {
      if (!isLive()) return fail('missing');
      if (!isVisitTime(at)) return fail('bad-date');
      steps.step(() => writeDetails(document.details, { at }));
      return succeed();
    },
    setBox(name, text, shown) {
      const { boxes } = visit.peek();
      if (isLive() && !(name in boxes) && Object.keys(boxes).length >= limits.boxes) return fail('too-many');
      const target = isLive() ? looseText(document.doc, `box/${name}`) : undefined;
      return typeInto(target, { field: `box/${name}`, text, shown, limit: limits.box });
    },
    setPath: (id, progress) => writePath(parts, id, () => steps.step(() => document.paths.set(id, progress))),
    // In a transaction of nobody's: Undo does not know of it.
    turnTo: (id, progress) =>
      writePath(parts, id, () => document.doc.transact(() => document.paths.set(id, progress))),
  };
}

function writePath(
  { document, isLive }: OpenVisitParts,
  id: string,
  write: () => void,
): ReturnType<OpenVisit['setPath']> {
  if (!isLive()) return fail('missing');
  if (!document.paths.has(id) && document.paths.size >= limits.paths) return fail('too-many');
  write();
  return succeed();
}

function set({ document, steps }: OpenVisitParts, details: NewDetails): ReturnType<OpenVisit['set']> {
  const checked = checkDetails(details);
  if (!checked.ok) return checked;
  if (details.hardest && !document.questions.has(details.hardest)) return fail('missing');
  steps.step(() => writeDetails(document.details, details));
  return succeed();
}
