import type { Localize } from '../../lib/base/localize';

/** What was found after everything was let go. */
export type WhatIsLeft = { visits: number; words: number; files: number };

/** What is left here, as it was read back, and what we cannot erase. */
export function EndedView({ t, left, onStart }: { t: Localize; left: WhatIsLeft; onStart(): void }) {
  const isEmpty = left.visits + left.words + left.files === 0;
  return (
    <main class="lock-view">
      <h1>{t(isEmpty ? 'ended-title' : 'ended-not-empty')}</h1>
      <p role="status">{t('ended-left', left)}</p>
      <h2>{t('ended-cannot')}</h2>
      <ul>
        <li>{t('ended-history')}</li>
        <li>{t('ended-files')}</li>
        <li>{t('ended-paper')}</li>
        <li>{t('ended-signed-in')}</li>
        <li>{t('ended-portal')}</li>
        <li>{t('ended-given')}</li>
      </ul>
      <button type="button" class="button" onClick={onStart}>
        {t('ended-start')}
      </button>
    </main>
  );
}
