import { RadioList } from '../choices/RadioList';
import { useServices } from '../frame/context';
import type { AutoLock } from '../services';

/** Minutes to choose from. 0: never. */
const choices = [2, 10, 30, 0] as const;

/** After how long without anyone here the panel locks by itself. */
export function AutoLockSection() {
  const { t, privacy, explainFailure } = useServices();
  const { minutes, withScreen } = privacy.autoLock.value;
  if (privacy.computer === 'shared') return <p>{t('passphrase-not-shared')}</p>;
  if (!privacy.hasPassphrase.value) return <p>{t('auto-needs-passphrase')}</p>;

  async function choose(next: Partial<AutoLock>) {
    // Nothing may come between the press and the browser's question.
    const kept = await privacy.setAutoLock({ minutes, withScreen, ...next });
    if (!kept.ok) explainFailure(kept.code);
  }

  return (
    <>
      <p>{t('auto-why')}</p>
      <RadioList
        name={t('auto-title')}
        value={String(minutes)}
        options={choices.map(choice => ({
          value: String(choice),
          text: choice === 0 ? t('auto-never') : t('auto-minutes', { minutes: choice }),
        }))}
        onChoose={chosen => void choose({ minutes: Number(chosen) })}
      />
      <label class="check-row">
        <input
          type="checkbox"
          checked={withScreen}
          onChange={event => void choose({ withScreen: event.currentTarget.checked })}
        />
        {t('auto-screen')}
      </label>
    </>
  );
}
