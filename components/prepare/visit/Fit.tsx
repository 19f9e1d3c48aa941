import { questionsThatFit, secondsToRead, sheetSeconds } from '../../../lib/diagnostics/own-list/speaking';
import { chooseParts } from '../../../lib/exports/choose';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { isOpenQuestion } from '../../../lib/notebook/questions/question';
import { useServices } from '../../frame/context';

/** How many questions fit the time, what may go in a message, and how long the sheet takes to read. */
export function Fit({ open }: { open: OpenVisit }) {
  const { t } = useServices();
  const visit = open.visit.value;
  const { out } = chooseParts(visit);
  const mine = out.questions.filter(isOpenQuestion).length;
  const seconds = secondsToRead([out.matters, ...out.questions.map(({ text }) => text)]);
  if (mine === 0) return null;
  return (
    <section class="prepare-fit" aria-label={t('fit-title')}>
      {visit.minutes && <TimeLine minutes={visit.minutes} mine={mine} />}
      <p>
        {t('fit-read', { seconds })}{' '}
        <span class="soft">{t(seconds > sheetSeconds ? 'fit-read-long' : 'fit-read-short')}</span>
      </p>
    </section>
  );
}

function TimeLine({ minutes, mine }: { minutes: number; mine: number }) {
  const { t } = useServices();
  const fits = questionsThatFit(minutes);
  if (mine <= fits) return <p>{t('fit-all', { minutes, count: mine })}</p>;
  return (
    <p>
      {t('fit-some', { minutes, fits, mine })} <span class="soft">{t('fit-message')}</span>
    </p>
  );
}
