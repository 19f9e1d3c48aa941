import type { Localize } from '../../lib/base/localize';
import { Rescue, type RescueWays } from '../lock/Rescue';
import type { Choices } from '../services';
import { failureText } from './failures';

/** What a person sees when the panel cannot be shown: why, that nothing was deleted, and a way to try again. */
export function VaultProblem({
  t,
  code,
  choices,
  rescue,
}: {
  t: Localize;
  code: string;
  /** Needed for a rescue. */
  choices?: Choices | undefined;
  /** Left out where trying again is the way: nothing is wrong with what is kept. */
  rescue?: RescueWays | undefined;
}) {
  return (
    <main class="vault-problem">
      <h1>{t('product-name')}</h1>
      <p role="alert">{t(failureText(code))}</p>
      <button type="button" class="button primary" onClick={() => location.reload()}>
        {t('status-save-again')}
      </button>
      {rescue && choices && <Rescue t={t} choices={choices} ways={rescue} />}
    </main>
  );
}
