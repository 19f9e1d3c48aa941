import { useServices } from '../frame/context';
import { SealForm } from './SealForm';

/** "I am done here": take the words along, print them, or leave nothing; then they are gone. */
export function EndForm() {
  const { t, privacy, workbench } = useServices();
  return (
    <div class="end-form">
      <p>{t('end-why')}</p>
      <section class="card end-card" aria-labelledby="end-seal">
        <h3 id="end-seal">{t('end-seal')}</h3>
        <SealForm />
      </section>
      <section class="card end-card" aria-labelledby="end-print">
        <h3 id="end-print">{t('end-print')}</h3>
        <button type="button" class="button" onClick={() => workbench().run('questions.printSheet')}>
          {t('cmd-print-sheet')}
        </button>
      </section>
      <button type="button" class="button primary" onClick={() => void privacy.end()}>
        {t('end-now')}
      </button>
    </div>
  );
}
