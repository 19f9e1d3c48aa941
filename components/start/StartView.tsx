import { daysUntil } from '../../lib/base/when';
import { BackupReminder } from '../backup/BackupReminder';
import { useServices } from '../frame/context';
import { ReviewWords } from '../my-words/ReviewWords';
import { wholeOf } from '../together/whole';
import { pageOwner } from '../words/diagnose-page';

/** What a person may have come for. */
export function StartView() {
  const { t, workbench } = useServices();
  return (
    <>
      <h1>{t('start-title')}</h1>
      <StartChoice
        title={t('start-page')}
        detail={usePageDetail()}
        onPress={() => workbench().run('words.readPage')}
      />
      <StartChoice
        title={t('start-visit')}
        detail={useVisitDetail()}
        onPress={() => workbench().run('prepare.show')}
      />
      <StartChoice
        title={t('start-together')}
        detail={t('start-together-detail')}
        onPress={() => workbench().run('together.show')}
      />
      <ReviewWords />
      <BackupReminder withWay />
    </>
  );
}

function StartChoice({ title, detail, onPress }: { title: string; detail: string; onPress: () => void }) {
  return (
    <button type="button" class="start-choice" onClick={onPress}>
      <b>{title}</b>
      <span class="soft">{detail}</span>
    </button>
  );
}

function usePageDetail(): string {
  const { t, page, diagnostics } = useServices();
  const state = page.state.value;
  if (state.kind !== 'reading') return t('start-page-detail');
  const { kind, portal } = state.reading.about;
  const found = t('start-page-found', { count: diagnostics.of(pageOwner).length });
  return kind === 'none' ? found : `${t('about-kind', { kind, portal: portal ?? 'none' })} ${found}`;
}

function useVisitDetail(): string {
  const services = useServices();
  const { t } = services;
  const visit = wholeOf(services)?.visit.value;
  if (!visit) return t('start-visit-detail');
  const days = daysUntil(visit.at, new Date());
  const when =
    days === undefined || days < 0 ? 'unknown' : days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'later';
  return t('start-visit-next', {
    who: visit.with || 'none',
    when,
    days: days ?? 0,
    count: visit.questions.length,
  });
}
