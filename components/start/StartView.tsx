import type { ComponentChild } from 'preact';

import { daysUntil } from '../../lib/base/when';
import { BackupReminder } from '../backup/BackupReminder';
import { useIsReady, useServices } from '../frame/context';
import { lazy } from '../frame/lazy';
import { wholeOf } from '../together/whole';
import { pageOwner } from '../words/diagnose-page';

const drawReviewWords = lazy(async () => (await import('../my-words/ReviewWords')).ReviewWords);

/** What a person may have come for. */
export function StartView() {
  const { t, workbench } = useServices();
  const isReady = useIsReady();
  return (
    <>
      <h1>{t('start-title')}</h1>
      <StartChoice
        title={t('start-page')}
        detail={isReady ? <PageDetail /> : t('start-page-detail')}
        onPress={() => workbench().run('words.readPage')}
      />
      <StartChoice
        title={t('start-visit')}
        detail={isReady ? <VisitDetail /> : t('start-visit-detail')}
        onPress={() => workbench().run('prepare.show')}
      />
      <StartChoice
        title={t('start-together')}
        detail={t('start-together-detail')}
        onPress={() => workbench().run('together.show')}
      />
      {drawReviewWords()}
      {isReady && <BackupReminder withWay />}
    </>
  );
}

function StartChoice({
  title,
  detail,
  onPress,
}: {
  title: string;
  detail: ComponentChild;
  onPress: () => void;
}) {
  return (
    <button type="button" class="start-choice" onClick={onPress}>
      <b>{title}</b>
      <span class="soft">{detail}</span>
    </button>
  );
}

function PageDetail() {
  const { t, page, diagnostics } = useServices();
  const state = page.state.value;
  if (state.kind !== 'reading') return <>{t('start-page-detail')}</>;
  const { kind, portal } = state.reading.about;
  const found = t('start-page-found', { count: diagnostics.of(pageOwner).length });
  return <>{kind === 'none' ? found : `${t('about-kind', { kind, portal: portal ?? 'none' })} ${found}`}</>;
}

function VisitDetail() {
  const services = useServices();
  const { t } = services;
  const visit = wholeOf(services)?.visit.value;
  if (!visit) return <>{t('start-visit-detail')}</>;
  const days = daysUntil(visit.at, new Date());
  const when =
    days === undefined || days < 0 ? 'unknown' : days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'later';
  const next = {
    who: visit.with || 'none',
    when,
    days: days ?? 0,
    count: visit.questions.length,
  };
  return <>{t('start-visit-next', next)}</>;
}
