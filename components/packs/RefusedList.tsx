import { showHidden } from '../../lib/jargon/pack-text';
import type { Refusal } from '../../lib/packs/read-pack';
import { useServices } from '../frame/context';

/** More than anyone reads. */
const mostShown = 50;

/** What of a pack was left out: the file, the entry and why. Unseen characters are shown. */
export function RefusedList({ refused }: { refused: readonly Refusal[] }) {
  const { t } = useServices();
  if (refused.length === 0) return null;
  return (
    <details class="fold-in">
      <summary>{t('packs-refused', { count: refused.length })}</summary>
      <ul class="plain-list refused-list">
        {refused.slice(0, mostShown).map(({ file, entry, reason, detail }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is never changed, and two may be alike
          <li key={at}>
            <bdi>
              <b>{showHidden(entry) || file}</b>
            </bdi>
            : {t('packs-reason', { reason })}
            <div class="soft">
              <bdi>
                {file} · {showHidden(detail)}
              </bdi>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
