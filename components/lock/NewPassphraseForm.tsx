import { useState } from 'preact/hooks';

import { useServices } from '../frame/context';
import { NewPassphrase } from './NewPassphrase';
import { PassphraseField } from './PassphraseField';

/** A new passphrase, typed twice: a slip nobody noticed would lock its owner out. */
export function NewPassphraseForm({
  button,
  onDone,
}: {
  button: string;
  onDone(passphrase: string): Promise<void>;
}) {
  const { t } = useServices();
  const fields = useNewPassphrase();
  const [isBusy, setBusy] = useState(false);

  async function submit(event: Event) {
    event.preventDefault();
    if (isBusy || !fields.areSame()) return;
    setBusy(true);
    await onDone(fields.chosen);
    setBusy(false);
  }

  return (
    <form class="lock-form" onSubmit={submit}>
      <NewPassphraseFields {...fields} />
      <button type="submit" class="button primary" aria-disabled={isBusy}>
        {isBusy ? t('lock-opening') : button}
      </button>
    </form>
  );
}

/** What was typed in both fields. */
export function useNewPassphrase() {
  const { t, explainFailure, toast } = useServices();
  const [chosen, setChosen] = useState('');
  const [again, setAgain] = useState('');
  return {
    chosen,
    setChosen,
    again,
    setAgain,
    /** Whether it can be used; says why not. */
    areSame() {
      if (chosen === '') explainFailure('empty-passphrase');
      else if (chosen !== again) toast({ text: t('passphrase-not-same') });
      return chosen !== '' && chosen === again;
    },
  };
}

export function NewPassphraseFields({
  chosen,
  setChosen,
  again,
  setAgain,
}: ReturnType<typeof useNewPassphrase>) {
  const { t } = useServices();
  return (
    <>
      <NewPassphrase label={t('passphrase-new')} value={chosen} onInput={setChosen} />
      <PassphraseField t={t} label={t('passphrase-again')} value={again} onInput={setAgain} />
    </>
  );
}
