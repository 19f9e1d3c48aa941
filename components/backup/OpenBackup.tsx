import { useState } from 'preact/hooks';

import type { Localize } from '../../lib/base/localize';
import type { Restored } from '../../lib/notebook/backup/backup';
import { FileField } from '../frame/FileField';
import { failureText } from '../frame/failures';
import { PassphraseField } from '../lock/PassphraseField';
import type { Backups, Choices, OpenedBackup } from '../services';
import { BackupPreview, type Into } from './BackupPreview';
import { useWork } from './use-work';
import { Working } from './Working';

type State =
  | { is: 'asking'; problem?: string }
  | { is: 'working' }
  | { is: 'looking'; backup: OpenedBackup }
  | { is: 'done'; restored: Restored };

/** Choose a file, open it with its passphrase, look what is in it, and only then take it in. */
export function OpenBackup({
  t,
  choices,
  open: openFile,
  into = 'notes',
}: {
  t: Localize;
  choices: Pick<Choices, 'locale'>;
  open: Backups['open'];
  into?: Into;
}) {
  const [file, setFile] = useState<File | undefined>();
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<State>({ is: 'asking' });
  const work = useWork();

  async function open() {
    if (!file) return setState({ is: 'asking', problem: 'backup-no-file' });
    if (passphrase === '') return setState({ is: 'asking', problem: 'failure-empty-passphrase' });
    setState({ is: 'working' });
    const watch = work.watch('reading');
    const bytes = await readBytes(file);
    const opened = bytes && (await openFile(bytes, passphrase, watch));
    if (!opened?.ok) return setState({ is: 'asking', problem: failureText(opened?.code ?? 'damaged') });
    setPassphrase('');
    setState({ is: 'looking', backup: opened.value });
  }

  async function restore(backup: OpenedBackup) {
    setState({ is: 'working' });
    const restored = await backup.restore(work.watch('restoring'));
    if (restored.ok) setState({ is: 'done', restored: restored.value });
    else setState({ is: 'asking', problem: failureText(restored.code) });
  }

  if (state.is === 'working' && work.progress) {
    // What does not open is erased first: from then on there is no way back.
    const canStop = into === 'notes' || work.progress.stage !== 'restoring';
    return <Working t={t} progress={work.progress} onStop={canStop ? work.stop : undefined} />;
  }
  if (state.is === 'done') {
    return (
      <p class="card" role="status">
        {t('backup-restored', { ...state.restored })}
      </p>
    );
  }
  if (state.is === 'looking') {
    const { backup } = state;
    return (
      <BackupPreview
        t={t}
        choices={choices}
        into={into}
        preview={backup.preview}
        onRestore={() => void restore(backup)}
        onLeave={() => setState({ is: 'asking' })}
      />
    );
  }
  return (
    <form
      class="card backup-form"
      onSubmit={event => {
        event.preventDefault();
        void open();
      }}
    >
      <FileField t={t} label={t('backup-file')} keeps onFile={setFile} />
      <PassphraseField t={t} label={t('backup-its-passphrase')} value={passphrase} onInput={setPassphrase} />
      {state.is === 'asking' && state.problem && <p role="alert">{t(state.problem)}</p>}
      <button type="submit" class="button primary">
        {t('backup-look')}
      </button>
    </form>
  );
}

/** Undefined when the file cannot be read any more: it was moved, or its stick was taken out. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
