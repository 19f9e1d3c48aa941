import { useServices } from '../frame/context';

/** On a shared computer, always in sight: that nothing is kept, and the way out. */
export function SharedBanner() {
  const { t, workbench } = useServices();
  return (
    <section class="shared-banner" aria-label={t('shared-about')}>
      <p>
        <b>{t('shared-nothing-saved')}</b> {t('shared-close')}
      </p>
      <button type="button" class="button" onClick={() => workbench().run('lock.end')}>
        {t('shared-done')}
      </button>
    </section>
  );
}
