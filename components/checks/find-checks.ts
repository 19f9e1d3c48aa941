import { type Check, mostShown } from '../../lib/diagnostics/own-list/check';
import { checkList } from '../../lib/diagnostics/own-list/check-list';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { Visit } from '../../lib/notebook/visit';
import type { Services } from '../services';

/** Of a longer list only so many are looked at, those to ask first among them: the others are not asked soon. */
const mostQuestions = 50;

/** Which checks the person put away is kept beside the guided paths: no file holds those. */
const putAwayId = 'checks';

/** The things to check of a visit, less those that were put away. */
export function findChecks(
  visit: Visit,
  { choices, kinds, words }: Pick<Services, 'choices' | 'kinds' | 'words'>,
): Check[] {
  const locale = choices.locale.value;
  const lines = kinds.find(({ id }) => id === visit.kind)?.starters.map(({ begins }) => begins[locale]) ?? [];
  const list = { ...visit, questions: visit.questions.slice(0, mostQuestions) };
  const putAway = new Set(visit.paths[putAwayId]?.skipped);
  const around = { locale, lines, hardWords: words.placesIn };
  return checkList(list, around).filter(({ id }) => !putAway.has(id));
}

/** Do not speak of this again at this visit. */
export function putAway(open: OpenVisit, checkId: string): () => void {
  const before = open.visit.peek().paths[putAwayId]?.skipped ?? [];
  const keep = (skipped: string[]) =>
    void open.setPath(putAwayId, { step: 'put-away', skipped, finishedAt: '' });
  keep([...before.slice(-100), checkId]);
  return () => keep((open.visit.peek().paths[putAwayId]?.skipped ?? []).filter(id => id !== checkId));
}

/** Those shown at once, and how many wait. */
export function firstChecks(checks: Check[]): { shown: Check[]; waiting: number } {
  return { shown: checks.slice(0, mostShown), waiting: Math.max(0, checks.length - mostShown) };
}
