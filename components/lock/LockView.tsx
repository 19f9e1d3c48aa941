import { useEffect, useId, useState } from 'preact/hooks';

import type { Localize } from '../../lib/base/localize';
import type { Result } from '../../lib/base/result';
import { failureText } from '../frame/failures';
import { LockIcon } from '../frame/first-icons';
import { LanguageSelect } from '../frame/LanguageSelect';
import type { Choices, Secret } from '../services';
import { Rescue, type RescueWays } from './Rescue';
import { SecretFields, secretOf } from './SecretFields';
import { useWait } from './wait';

/** What a lock screen may know. Nothing about what is inside. */
export type Lock = { waitMs: number; hasRecoveryCode: boolean };

/** The way back in. */
export function LockView({
  t,
  choices,
  look,
  onTry,
  rescue,
}: {
  t: Localize;
  choices: Choices;
  look(): Promise<Lock>;
  onTry(secret: Secret): Promise<Result<unknown, string>>;
  /** Left out where the words are still in memory: they only have to be shown again. */
  rescue?: RescueWays;
}) {
  const [{ end, hasRecoveryCode }, setLock] = useState({ end: 0, hasRecoveryCode: false });
  const [typed, setTyped] = useState('');
  const [byCode, setByCode] = useState(false);
  const [isTrying, setTrying] = useState(false);
  const [failure, setFailure] = useState('');
  const seconds = useWait(end);
  const messageId = useId();

  const lookAgain = () =>
    look().then(({ waitMs, ...lock }) => setLock({ ...lock, end: performance.now() + waitMs }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it appears
  useEffect(() => void lookAgain(), []);

  async function open(event: Event) {
    event.preventDefault();
    if (isTrying || seconds > 0) return;
    if (typed.trim() === '') return setFailure('nothing-typed');
    setTrying(true);
    setFailure('');
    const answer = await onTry(secretOf(typed, byCode));
    if (answer.ok) return;
    await lookAgain();
    setFailure(answer.code);
    setTrying(false);
  }

  return (
    <main class="lock-view">
      <LockIcon />
      <h1>{t('lock-title')}</h1>
      <form class="lock-form" onSubmit={open}>
        <SecretFields
          key={String(byCode)}
          t={t}
          byCode={byCode}
          value={typed}
          onInput={setTyped}
          describedBy={messageId}
          isFirst
        />
        <p id={messageId} class={failure ? 'notice' : undefined} role="status">
          {failure && t(failureText(failure))}
        </p>
        {seconds > 0 && <p class="soft">{t('lock-wait', { seconds })}</p>}
        <button type="submit" class="button primary" aria-disabled={isTrying || seconds > 0}>
          {t(isTrying ? 'lock-opening' : 'lock-open')}
        </button>
      </form>
      {hasRecoveryCode && (
        <button
          type="button"
          class="button"
          onClick={() => {
            setByCode(!byCode);
            setTyped('');
            setFailure('');
          }}
        >
          {t(byCode ? 'lock-use-passphrase' : 'lock-use-code')}
        </button>
      )}
      <p class="soft">{t(hasRecoveryCode ? 'lock-two-ways' : 'lock-one-way')}</p>
      {rescue && <Rescue t={t} choices={choices} ways={rescue} />}
      <LanguageSelect t={t} choices={choices} />
    </main>
  );
}
