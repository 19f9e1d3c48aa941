import { chooseParts } from '../../../lib/exports/choose';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { useServices } from '../../frame/context';
import { finishPath } from '../path';
import { Fit } from '../visit/Fit';
import { SaveList } from '../visit/SavedLists';
import { Aloud } from './Aloud';

/** The end of the path: what is on the sheet, and the way to the printer. */
export function SheetStep({ open }: { open: OpenVisit }) {
  const { t, workbench, openSheet } = useServices();
  const visit = open.visit.value;
  const { out, leftOut } = chooseParts(visit);
  const first = out.questions.filter(question => question.first);
  const hasForm = Object.keys(visit.boxes).some(name => name.startsWith('not-working/'));

  function print(page?: 'not-working') {
    finishPath(open, new Date().toISOString());
    void openSheet(visit.id, page);
  }

  return (
    <>
      <section class="card" aria-label={t('prepare-on-sheet')}>
        <p class="label">{t('prepare-on-sheet')}</p>
        <ol>
          {first.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
        <p class="soft">{t('prepare-on-sheet-more', { count: out.questions.length - first.length })}</p>
        {leftOut.questions > 0 && <p class="soft">{t('prepare-left-out', { count: leftOut.questions })}</p>}
      </section>
      <Fit open={open} />
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => print()}>
          {t('questions-print')}
        </button>
        {hasForm && (
          <button type="button" class="button" onClick={() => print('not-working')}>
            {t('prepare-print-not-working')}
          </button>
        )}
        <button type="button" class="button" onClick={() => workbench().show('questions')}>
          {t('cmd-prepare')}
        </button>
      </div>
      <Aloud open={open} />
      <SaveList open={open} />
    </>
  );
}
