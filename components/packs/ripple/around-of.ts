import type { Visit } from '../../../lib/notebook/visit';
import type { Around } from '../../../lib/ripple/find-personal';

/** Words of a visit that are about this person: whom they see, where, and what the portal wrote. */
export function aroundOf(visit: Visit): Around {
  const passages = visit.questions.flatMap(({ passage }) =>
    passage ? [passage.quote.before + passage.quote.exact + passage.quote.after, passage.title] : [],
  );
  return { own: [visit.with, visit.where], passages };
}
