import { useState } from 'preact/hooks';

import { useServices } from '../frame/context';
import { NewPassphrase } from './NewPassphrase';

/** Save all that was written as one sealed file, where the person keeps it. Its name says nothing. */
export function SealForm() {
  const { t, privacy, toast, explainFailure } = useServices();
  const [passphrase, setPassphrase] = useState('');
  const [isSealing, setSealing] = useState(false);

  async function save(event: Event) {
    event.preventDefault();
    if (isSealing) return;
    if (passphrase === '') return explainFailure('empty-passphrase');
    setSealing(true);
    const sealed = await privacy.sealAll(passphrase);
    setSealing(false);
    if (!sealed.ok) return explainFailure(sealed.code);
    download(sealed.value);
    toast({ text: t('end-sealed') });
  }

  return (
    <form class="lock-form" onSubmit={save}>
      <p class="soft">{t('end-seal-detail')}</p>
      <NewPassphrase label={t('end-passphrase')} value={passphrase} onInput={setPassphrase} />
      <button type="submit" class="button" aria-disabled={isSealing}>
        {t(isSealing ? 'end-sealing' : 'end-save')}
      </button>
    </form>
  );
}

function download(bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'notes.dat';
  link.click();
  // The browser has taken it up in the same turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
