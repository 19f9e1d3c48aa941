import { useEffect, useRef } from 'preact/hooks';

import type { Localize } from '../../lib/base/localize';
import type { BackupPreview as Preview } from '../../lib/notebook/backup/backup';
import { visitName } from '../questions/visit-name';
import type { Choices } from '../services';
import { longDay } from './days';

/** What it is taken into: the notes that are here, or the place of what does not open. */
export type Into = 'notes' | 'place';

/** What a backup holds, before anything is taken from it. */
export function BackupPreview({
  t,
  choices,
  into,
  preview: { madeAt, visits },
  onRestore,
  onLeave,
}: {
  t: Localize;
  choices: Pick<Choices, 'locale'>;
  into: Into;
  preview: Preview;
  onRestore(): void;
  onLeave(): void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const locale = choices.locale.value;
  return (
    <div class="card backup-form">
      <h3 ref={heading} tabIndex={-1}>
        {t('backup-holds', { day: longDay(madeAt, locale) || 'none', count: visits.length })}
      </h3>
      <ul class="backup-visits">
        {visits.map(visit => (
          <li key={visit.id}>
            {visitName({ t, choices }, visit)}
            <span class="soft"> {t('backup-questions', { count: visit.questions })}</span>
          </li>
        ))}
      </ul>
      <p class="soft">{t(into === 'notes' ? 'backup-merge' : 'rescue-place')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={onRestore}>
          {t(into === 'notes' ? 'backup-restore' : 'rescue-restore')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('backup-leave')}
        </button>
      </div>
    </div>
  );
}
