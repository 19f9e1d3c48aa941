import { useEffect, useRef } from 'preact/hooks';

import type { OpenVisit } from '../../lib/notebook/open-visit';
import { useServices } from '../frame/context';
import { VisitChooser } from '../questions/VisitChooser';
import { wholeOf } from '../together/whole';
import { Barriers } from './Barriers';
import { Correction } from './Correction';
import { Denial } from './Denial';
import { goToPage, pageOf, type StandUpPage } from './page';

/** Stand up for me: a wrong record, a "no" from a plan, something in the way. */
export function StandUpView() {
  const services = useServices();
  const { t, desk } = services;
  const open = wholeOf(services);

  useEffect(() => {
    if (!open) void desk.current();
  }, [open, desk]);

  if (!open) return <p role="status">{t('after-opening')}</p>;
  const page = pageOf(open.visit.value);
  return (
    <>
      <VisitChooser />
      {page === 'menu' ? <Menu open={open} /> : <Page key={page} open={open} page={page} />}
    </>
  );
}

function Menu({ open }: { open: OpenVisit }) {
  const { t, workbench } = useServices();
  return (
    <>
      <h1>{t('stand-up-title')}</h1>
      <Way
        title={t('stand-up-correction')}
        detail={t('stand-up-correction-detail')}
        onPress={() => goToPage(open, 'correction')}
      />
      <Way
        title={t('stand-up-denial')}
        detail={t('stand-up-denial-detail')}
        onPress={() => goToPage(open, 'denial')}
      />
      <Way
        title={t('stand-up-barriers')}
        detail={t('stand-up-barriers-detail')}
        onPress={() => goToPage(open, 'barriers')}
      />
      <Way
        title={t('stand-up-not-working')}
        detail={t('stand-up-not-working-detail')}
        onPress={() => workbench().run('prepare.notWorking')}
      />
      <p class="soft">{t('stand-up-not-advice')}</p>
    </>
  );
}

function Way({ title, detail, onPress }: { title: string; detail: string; onPress: () => void }) {
  return (
    <button type="button" class="start-choice" onClick={onPress}>
      <b>{title}</b>
      <span class="soft">{detail}</span>
    </button>
  );
}

function Page({ open, page }: { open: OpenVisit; page: Exclude<StandUpPage, 'menu'> }) {
  const { t } = useServices();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" onClick={() => goToPage(open, 'menu')}>
          {t('stand-up-back')}
        </button>
      </div>
      <h1 ref={title} tabIndex={-1}>
        {t(`stand-up-${page}`)}
      </h1>
      {page === 'correction' && <Correction open={open} />}
      {page === 'denial' && <Denial open={open} />}
      {page === 'barriers' && <Barriers open={open} />}
    </>
  );
}
