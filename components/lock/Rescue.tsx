import { useState } from 'preact/hooks';
import type { Localize } from '../../lib/base/localize';
import { OpenBackup } from '../backup/OpenBackup';
import type { Backups, Choices, Wiping } from '../services';
import { WipeDialog } from '../wipe/WipeDialog';

/** What can still be done about a vault that does not open. */
export type RescueWays = {
  /** Open a backup. Restoring it erases what does not open, puts the backup in its place, and starts the panel anew. */
  open: Backups['open'];
  wipe: Wiping['wipe'];
};

/** For whom cannot get back in: a backup, or an empty start. Closed until it is asked for. */
export function Rescue({ t, choices, ways }: { t: Localize; choices: Choices; ways: RescueWays }) {
  const [open, setOpen] = useState(false);
  const [isWiping, setWiping] = useState(false);
  return (
    <section class="rescue" aria-label={t('rescue-title')}>
      <h2>
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('rescue-title')}
        </button>
      </h2>
      {open && (
        <>
          <p>{t('rescue-backup')}</p>
          <OpenBackup t={t} choices={choices} open={ways.open} into="place" />
          <p>{t('rescue-wipe')}</p>
          <button type="button" class="button" onClick={() => setWiping(true)}>
            {t('wipe-mine')}
          </button>
        </>
      )}
      {isWiping && <WipeDialog t={t} wipe={ways.wipe} what="mine" onLeave={() => setWiping(false)} />}
    </section>
  );
}
