import { useId } from 'preact/hooks';

import type { Localize } from '../../lib/base/localize';
import type { BackupProgress } from '../services';

/**
 * Something that takes a while, with how far it is where that is known, and the way to stop it.
 *
 * A screen reader hears what is being done, once, and can ask the bar for the count: told of each visit, it would
 * speak of nothing else.
 *
 * @param onStop - Left out where it cannot be stopped any more.
 */
export function Working({
  t,
  progress: { stage, done = 0, of = 0 },
  onStop,
}: {
  t: Localize;
  progress: BackupProgress;
  onStop?: (() => void) | undefined;
}) {
  const textId = useId();
  return (
    <div class="card working">
      <p role="status" id={textId}>
        {t(`backup-stage-${stage}`)}
      </p>
      {of > 0 ? (
        <>
          <progress aria-labelledby={textId} max={of} value={done} />
          <p class="soft">{t('backup-count', { done, of })}</p>
        </>
      ) : (
        <progress class="unknown" aria-labelledby={textId} />
      )}
      {onStop && (
        <button type="button" class="button" onClick={onStop}>
          {t('backup-stop')}
        </button>
      )}
    </div>
  );
}
