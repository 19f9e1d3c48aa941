import { useState } from 'preact/hooks';

import { useServices } from '../frame/context';
import { BackupReminder } from './BackupReminder';
import { longDay } from './days';
import { MakeBackup } from './MakeBackup';
import { OpenBackup } from './OpenBackup';

/** When the last backup was made, and the ways to make one and to open one. */
export function BackupSection() {
  const { t, backups, choices } = useServices();
  const [open, setOpen] = useState<'make' | 'open' | undefined>();
  const day = longDay(backups.madeAt.value, choices.locale.value);
  const toggle = (which: 'make' | 'open') => setOpen(open === which ? undefined : which);
  return (
    <>
      <p>{t('backup-what')}</p>
      <p class="soft">{day ? t('backup-last', { day }) : t('backup-never')}</p>
      <BackupReminder />
      <div class="buttons">
        <button type="button" class="button" aria-expanded={open === 'make'} onClick={() => toggle('make')}>
          {t('cmd-backup')}
        </button>
        <button type="button" class="button" aria-expanded={open === 'open'} onClick={() => toggle('open')}>
          {t('cmd-backup-open')}
        </button>
      </div>
      {open === 'make' && <MakeBackup />}
      {open === 'open' && <OpenBackup t={t} choices={choices} open={backups.open} />}
    </>
  );
}
