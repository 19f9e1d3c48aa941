import { useServices } from '../frame/context';

/** The ways from working on one laptop to working from afar, and to the side of who helps. */
export function AfarDoors() {
  const { t, workbench } = useServices();
  return (
    <section class="card together-part" aria-label={t('view-afar')}>
      <p>{t('afar-door')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => workbench().show('afar')}>
          {t('cmd-afar')}
        </button>
      </div>
      <p>{t('case-door')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => workbench().show('caseload')}>
          {t('cmd-caseload')}
        </button>
      </div>
    </section>
  );
}
