import type { Localize } from '../../lib/base/localize';

/** A panel with nothing in it but the way back. It names nobody and nothing. */
export function HiddenPanel({ t, onOpen }: { t: Localize; onOpen(): void }) {
  return (
    <main class="hidden-panel" tabIndex={-1}>
      <h1>{t('hidden-title')}</h1>
      <button type="button" class="button" onClick={onOpen}>
        {t('hidden-open')}
      </button>
    </main>
  );
}
