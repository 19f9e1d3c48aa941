import { useState } from 'preact/hooks';

import { useServices } from '../frame/context';
import type { Secret } from '../services';
import { NewPassphraseFields, useNewPassphrase } from './NewPassphraseForm';
import { SecretFields, secretOf } from './SecretFields';

/** Asks once more for what opens the lock, then does one thing: the panel may have been left alone. */
export function SecretForm({
  why,
  button,
  withNew = false,
  onDone,
}: {
  why?: string;
  button: string;
  withNew?: boolean;
  onDone(secret: Secret, chosen: string): Promise<void>;
}) {
  const { t, explainFailure } = useServices();
  const [typed, setTyped] = useState('');
  const [byCode, setByCode] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const fields = useNewPassphrase();

  async function submit(event: Event) {
    event.preventDefault();
    if (isBusy) return;
    if (typed === '') return explainFailure('empty-passphrase');
    if (withNew && !fields.areSame()) return;
    setBusy(true);
    await onDone(secretOf(typed, byCode), fields.chosen);
    setBusy(false);
  }

  return (
    <form class="lock-form card" onSubmit={submit}>
      {why && <p>{why}</p>}
      <SecretFields key={String(byCode)} t={t} byCode={byCode} value={typed} onInput={setTyped} isFirst />
      <label class="check-row">
        <input type="checkbox" checked={byCode} onChange={event => setByCode(event.currentTarget.checked)} />
        {t('lock-use-code')}
      </label>
      {withNew && <NewPassphraseFields {...fields} />}
      <button type="submit" class="button primary" aria-disabled={isBusy}>
        {isBusy ? t('lock-opening') : button}
      </button>
    </form>
  );
}
