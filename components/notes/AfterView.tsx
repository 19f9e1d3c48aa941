import { useEffect } from 'preact/hooks';

import { isOpenQuestion } from '../../lib/notebook/questions/question';
import { useServices } from '../frame/context';
import { VisitChooser } from '../questions/VisitChooser';
import { wholeOf } from '../together/whole';
import { Answers } from './Answers';
import { Dates } from './Dates';
import { Deeds } from './Deeds';
import { Felt } from './Felt';
import { Fold } from './Fold';
import { History } from './History';
import { NextSteps } from './NextSteps';
import { Notes } from './Notes';
import { Promises } from './Promises';
import { afterParts } from './parts';
import { StillOpen } from './StillOpen';

/** After a visit: what was said, what comes next, and what I did. */
export function AfterView() {
  const services = useServices();
  const { t, desk, workbench } = services;
  const open = wholeOf(services);

  useEffect(() => {
    if (!open) void desk.current();
  }, [open, desk]);

  if (!open) return <p role="status">{t('after-opening')}</p>;
  const visit = open.visit.value;
  const waiting = visit.questions.filter(question => isOpenQuestion(question) && question.text.trim());
  return (
    <>
      <h1 class="only-heard">{t('view-after')}</h1>
      <VisitChooser />
      <Fold id={afterParts.answers} title={t('after-answers')} count={visit.questions.length} isOpen>
        <Answers open={open} />
      </Fold>
      <Fold id={afterParts.steps} title={t('after-steps')} count={visit.nextSteps.length} isOpen>
        <NextSteps open={open} />
      </Fold>
      <Fold id={afterParts.notes} title={t('after-notes')} count={visit.notes.length}>
        <Notes open={open} />
      </Fold>
      <Fold id={afterParts.promises} title={t('after-promises')} count={visit.promises.length}>
        <Promises open={open} addLabel={t('after-add-promise')} />
      </Fold>
      <Fold id={afterParts.open} title={t('after-open')} count={waiting.length}>
        <StillOpen open={open} />
      </Fold>
      <Fold id={afterParts.deeds} title={t('after-deeds')} count={visit.deeds.length}>
        <Deeds open={open} />
      </Fold>
      <Fold id={afterParts.felt} title={t('after-felt')}>
        <Felt open={open} />
      </Fold>
      <Fold id={afterParts.dates} title={t('after-dates')}>
        <Dates open={open} />
      </Fold>
      <Fold id={afterParts.history} title={t('after-history')}>
        <History />
      </Fold>
      <div class="buttons">
        <button type="button" class="button" onClick={() => workbench().run('standUp.show')}>
          {t('cmd-stand-up')}
        </button>
        <button type="button" class="button" onClick={() => workbench().run('out.take')}>
          {t('cmd-take')}
        </button>
      </div>
    </>
  );
}
