import { useServices } from '../frame/context';

/** What a client and the person who helps them can do today, side by side. */
export function WorkTogether() {
  const { t, workbench } = useServices();
  return (
    <section class="card" aria-label={t('start-together')}>
      <p>{t('together-how')}</p>
      <ul>
        <li>{t('together-side-by-side')}</li>
        <li>{t('together-paper')}</li>
      </ul>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => workbench().run('questions.prepare')}>
          {t('together-open-questions')}
        </button>
        <button type="button" class="button" onClick={() => workbench().run('questions.printSheet')}>
          {t('together-print')}
        </button>
      </div>
      <p class="soft">{t('together-promise')}</p>
    </section>
  );
}
