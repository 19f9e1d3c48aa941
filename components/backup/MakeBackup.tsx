import { useId, useState } from 'preact/hooks';
import { useServices } from '../frame/context';
import { failureText } from '../frame/failures';
import { PassphraseField } from '../lock/PassphraseField';
import { useWork } from './use-work';
import { Working } from './Working';

type State =
  | { is: 'asking'; problem?: string }
  | { is: 'working' }
  | { is: 'done'; name: string; visits: number; unreadable: number };

/** A passphrase, typed twice, and everything goes into one file. */
export function MakeBackup() {
  const { t, backups } = useServices();
  const [[first, second], setTyped] = useState(['', '']);
  const [state, setState] = useState<State>({ is: 'asking' });
  const work = useWork();
  const hintId = useId();

  async function make() {
    if (first === '') return setState({ is: 'asking', problem: 'failure-empty-passphrase' });
    if (first !== second) return setState({ is: 'asking', problem: 'backup-not-same' });
    setState({ is: 'working' });
    const made = await backups.make(first, work.watch('reading'));
    if (!made.ok) return setState({ is: 'asking', problem: failureText(made.code) });
    const { visits, unreadable } = made.value;
    setTyped(['', '']);
    setState({ is: 'done', name: backups.hand(made.value), visits, unreadable });
  }

  if (state.is === 'working' && work.progress)
    return <Working t={t} progress={work.progress} onStop={work.stop} />;
  if (state.is === 'done') return <Made {...state} />;
  return (
    <form
      class="card backup-form"
      onSubmit={event => {
        event.preventDefault();
        void make();
      }}
    >
      <p id={hintId}>{t('backup-passphrase-hint')}</p>
      <PassphraseField
        t={t}
        label={t('backup-passphrase')}
        value={first}
        describedBy={hintId}
        onInput={text => setTyped([text, second])}
      />
      <PassphraseField
        t={t}
        label={t('backup-passphrase-again')}
        value={second}
        onInput={text => setTyped([first, text])}
      />
      {state.is === 'asking' && state.problem && <p role="alert">{t(state.problem)}</p>}
      <button type="submit" class="button primary">
        {t('backup-make-now')}
      </button>
    </form>
  );
}

function Made({ name, visits, unreadable }: { name: string; visits: number; unreadable: number }) {
  const { t } = useServices();
  return (
    <div class="card" role="status">
      <p>{t('backup-made', { name, visits })}</p>
      {unreadable > 0 && <p>{t('backup-unreadable', { count: unreadable })}</p>}
      <p class="soft">{t('backup-where')}</p>
    </div>
  );
}
