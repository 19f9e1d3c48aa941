import { useServices } from '../frame/context';

/** From Choices to the packs. */
export function PacksSection() {
  const { t, packs, workbench } = useServices();
  return (
    <>
      <p>{t('packs-what')}</p>
      <p class="soft">{t('packs-added-count', { count: packs.added.value.length })}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => workbench().run('packs.show')}>
          {t('packs-open')}
        </button>
      </div>
    </>
  );
}
