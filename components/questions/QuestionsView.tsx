import { useEffect } from 'preact/hooks';

import { ThingsToCheck } from '../checks/ThingsToCheck';
import { useServices } from '../frame/context';
import { FromPacks } from '../packs/FromPacks';
import { CarryOver } from '../prepare/visit/CarryOver';
import { Fit } from '../prepare/visit/Fit';
import { SavedLists, SaveList } from '../prepare/visit/SavedLists';
import { wholeOf } from '../together/whole';
import { AddQuestion } from './AddQuestion';
import { QuestionLists } from './QuestionLists';
import { SetAside } from './SetAside';
import { VisitChooser } from './VisitChooser';
import { VisitFields } from './VisitFields';

/** One visit: what matters, and what to ask. */
export function QuestionsView() {
  const services = useServices();
  const { t, desk, workbench } = services;
  const open = wholeOf(services);

  useEffect(() => {
    if (!open) void desk.current();
  }, [open, desk]);

  if (!open) return <p role="status">{t('questions-opening')}</p>;

  return (
    <>
      <h1 class="only-heard">{t('view-questions')}</h1>
      <VisitChooser />
      <SetAside />
      <VisitFields open={open} />
      <CarryOver open={open} />
      <QuestionLists open={open} />
      <AddQuestion open={open} />
      <FromPacks open={open} />
      <Fit open={open} />
      <ThingsToCheck open={open} />
      <div class="buttons">
        <button type="button" class="button" onClick={() => workbench().run('questions.printSheet')}>
          {t('questions-print')}
        </button>
        <button type="button" class="button" onClick={() => workbench().run('prepare.show')}>
          {t('questions-step-by-step')}
        </button>
        <button type="button" class="button" onClick={() => workbench().run('out.take')}>
          {t('cmd-take')}
        </button>
        <button type="button" class="button" onClick={() => workbench().run('history.show')}>
          {t('cmd-earlier')}
        </button>
        <button type="button" class="button" onClick={() => workbench().run('ai-answer.show')}>
          {t('cmd-ai-answer')}
        </button>
        <button type="button" class="button" onClick={() => workbench().run('search.show')}>
          {t('cmd-search')}
        </button>
      </div>
      <SavedLists open={open} />
      <SaveList open={open} />
    </>
  );
}
