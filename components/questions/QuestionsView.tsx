import { useEffect } from 'preact/hooks';

import type { Question } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';
import { AddQuestion } from './AddQuestion';
import { QuestionGroup } from './QuestionGroup';
import { SetAside } from './SetAside';
import { VisitChooser } from './VisitChooser';
import { VisitFields } from './VisitFields';

/** One visit: what matters, and what to ask. */
export function QuestionsView() {
  const { t, desk, workbench } = useServices();
  const open = desk.open.value;

  useEffect(() => {
    if (!open) void desk.current();
  }, [open, desk]);

  if (!open) return <p role="status">{t('questions-opening')}</p>;
  const { questions } = open.visit.value;
  const first = questions.filter(question => question.first);
  const later = questions.filter(question => !question.first);

  return (
    <>
      <h1 class="only-heard">{t('view-questions')}</h1>
      <VisitChooser />
      <SetAside />
      <VisitFields open={open} />
      <QuestionGroup
        open={open}
        first
        title={t('questions-first')}
        count={firstCount(first, t)}
        questions={first}
      />
      <QuestionGroup
        open={open}
        first={false}
        title={t('questions-later')}
        count={later.length ? String(later.length) : ''}
        questions={later}
      />
      <AddQuestion open={open} />
      <div class="buttons">
        <button type="button" class="button" onClick={() => workbench().run('questions.printSheet')}>
          {t('questions-print')}
        </button>
      </div>
    </>
  );
}

function firstCount(first: Question[], t: ReturnType<typeof useServices>['t']): string {
  return t('questions-first-count', { count: first.length });
}
