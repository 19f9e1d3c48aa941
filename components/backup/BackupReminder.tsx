import { showSection } from '../choices/show-section';
import { useServices } from '../frame/context';

/** A quiet line when the last backup is old, or there was none. It can be put off. */
export function BackupReminder({ withWay = false }: { withWay?: boolean }) {
  const services = useServices();
  const { t, backups } = services;
  const reminder = backups.reminder.value;
  if (!reminder) return null;
  return (
    <div class="backup-reminder" role="note" aria-label={t('backup-title')}>
      <p class="soft">{t(`backup-remind-${reminder}`)}</p>
      <div class="buttons">
        {withWay && (
          <button type="button" class="button" onClick={() => showSection(services, 'backup.file')}>
            {t('cmd-backup')}
          </button>
        )}
        <button type="button" class="button" onClick={backups.putOff}>
          {t('backup-later')}
        </button>
      </div>
    </div>
  );
}
