import { useState } from 'preact/hooks';

import { useServices } from '../frame/context';
import { NewPassphraseForm } from './NewPassphraseForm';
import { RecoveryCode } from './RecoveryCode';
import { SecretForm } from './SecretForm';

type Task = 'change' | 'remove' | 'code';

/** Set, change or remove the passphrase, and print a code for the day it is forgotten. */
export function PassphraseSection() {
  const { t, privacy, toast, explainFailure } = useServices();
  const [task, setTask] = useState<Task>();
  const [code, setCode] = useState('');
  const { passphrase: verbs, hasPassphrase } = privacy;
  if (!verbs) return <p>{t('passphrase-not-shared')}</p>;

  async function finish(answer: { ok: true } | { ok: false; code: string }, done: string) {
    if (!answer.ok) return explainFailure(answer.code);
    setTask(undefined);
    toast({ text: t(done) });
  }

  if (!hasPassphrase.value) {
    return (
      <>
        <p>{t('passphrase-without')}</p>
        <p>{t('passphrase-with')}</p>
        <p>{t('passphrase-forgotten')}</p>
        <NewPassphraseForm
          button={t('passphrase-set')}
          onDone={async chosen => finish(await verbs.set(chosen), 'passphrase-now-set')}
        />
      </>
    );
  }

  return (
    <>
      <p>{t('passphrase-is-set')}</p>
      {code && <RecoveryCode code={code} onDone={() => setCode('')} />}
      <div class="buttons">
        {(['change', 'remove', 'code'] as const).map(choice => (
          <button
            key={choice}
            type="button"
            class="button"
            aria-expanded={task === choice}
            onClick={() => setTask(task === choice ? undefined : choice)}
          >
            {t(`passphrase-${choice}`)}
          </button>
        ))}
      </div>
      {task === 'change' && (
        <SecretForm
          button={t('passphrase-change')}
          withNew
          onDone={async (secret, chosen) => finish(await verbs.change(secret, chosen), 'passphrase-changed')}
        />
      )}
      {task === 'remove' && (
        <SecretForm
          why={t('passphrase-remove-why')}
          button={t('passphrase-remove')}
          onDone={async secret => finish(await verbs.remove(secret), 'passphrase-removed')}
        />
      )}
      {task === 'code' && (
        <SecretForm
          why={t('passphrase-code-why')}
          button={t('passphrase-code')}
          onDone={async secret => {
            const made = await verbs.makeRecoveryCode(secret);
            if (made.ok) setCode(made.value);
            await finish(made, 'code-made');
          }}
        />
      )}
    </>
  );
}
