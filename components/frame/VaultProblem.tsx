import type { Localize } from '../../lib/base/localize';
import { failureText } from './failures';

/** What a person sees when what is kept cannot be opened: why, and that nothing was deleted. */
export function VaultProblem({ t, code }: { t: Localize; code: string }) {
  return (
    <main class="vault-problem">
      <h1>{t('product-name')}</h1>
      <p role="alert">{t(failureText(code))}</p>
      <button type="button" class="button primary" onClick={() => location.reload()}>
        {t('status-save-again')}
      </button>
    </main>
  );
}
