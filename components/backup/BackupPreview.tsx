import { useEffect, useRef } from 'preact/hooks';

import type { BackupPreview as Preview } from '../../lib/notebook/backup/backup';
import { useServices } from '../frame/context';
import { visitName } from '../questions/visit-name';
import { longDay } from './days';

/** What a backup holds, before anything is taken from it. */
export function BackupPreview({
  preview: { madeAt, visits },
  onRestore,
  onLeave,
}: {
  preview: Preview;
  onRestore(): void;
  onLeave(): void;
}) {
  const services = useServices();
  const { t, choices } = services;
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
            {visitName(services, visit)}
            <span class="soft"> {t('backup-questions', { count: visit.questions })}</span>
          </li>
        ))}
      </ul>
      <p class="soft">{t('backup-merge')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={onRestore}>
          {t('backup-restore')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('backup-leave')}
        </button>
      </div>
    </div>
  );
}
