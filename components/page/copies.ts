import type { Change } from '../../lib/copies/compare';
import type { PageCopy } from '../../lib/copies/copy';
import type { PageState, Services } from '../services';

/** As much of a line as a question needs. */
const longestInQuestion = 160;

/**
 * The copies that may be of the page that is read: of the same site, the same kind of page and the same person. One
 * address can show the records of two people: theirs are never compared with each other.
 */
export function copiesFor(
  copies: readonly PageCopy[],
  { site, reading: { title, about } }: Extract<PageState, { kind: 'reading' }>,
): PageCopy[] {
  const same = copies.filter(
    copy => copy.site === site && copy.kind === about.kind && copy.whose === (about.whose ?? ''),
  );
  return [...same.filter(copy => copy.title === title), ...same.filter(copy => copy.title !== title)];
}

/** Keep a copy of what is selected, or of the main part of the page. From a press alone. */
export async function keepCopy({ t, page, copies, toast, explainFailure }: Services): Promise<void> {
  const state = page.state.value;
  const part = await page.copyPart({ wholePage: false });
  if (!part.ok) return explainFailure(part.code);
  const { title, of, lines, about } = part.value;
  const site = state.kind === 'reading' ? state.site : '';
  const kept = copies.keep({ site, title, of, lines, kind: about.kind, whose: about.whose ?? '' });
  if (!kept.ok) return explainFailure('too-many-copies');
  const { id } = kept.value;
  toast({ text: t('changes-kept', { of, count: lines.length }), undo: () => copies.remove(id) });
}

/** Ask why something reads otherwise. */
export async function askAboutChange(
  { t, desk, toast, explainFailure }: Services,
  change: Change,
): Promise<void> {
  const visit = await desk.current();
  if (!visit) return;
  const short = (line: string) => line.slice(0, longestInQuestion);
  const text =
    change.is === 'changed'
      ? t('changes-question-changed', { before: short(change.before), after: short(change.after) })
      : t(`changes-question-${change.is}`, { words: short(change.text) });
  const added = visit.addQuestion({ text, readyMade: true });
  if (!added.ok) return explainFailure(added.code);
  const id = added.value;
  toast({ text: t('ask-added', { word: text }), undo: () => void visit.removeQuestion(id) });
}
