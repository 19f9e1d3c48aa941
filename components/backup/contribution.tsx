import type { Contribution } from '../../lib/workbench/contribution';
import { showSection } from '../choices/show-section';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';

/** A copy of everything in one sealed file, and the way back from it. */
export const backup: Contribution<Services> = {
  id: 'backup',
  commands: [
    { id: 'backup.make', text: 'cmd-backup', run: services => showSection(services, 'backup.file') },
    { id: 'backup.open', text: 'cmd-backup-open', run: services => showSection(services, 'backup.file') },
  ],
  sections: [
    {
      id: 'backup.file',
      text: 'backup-title',
      order: 60,
      render: lazy(async () => (await import('./BackupSection')).BackupSection),
    },
    {
      id: 'backup.keep',
      text: 'keep-title',
      order: 70,
      applies: ({ privacy }) => privacy.computer === 'mine',
      render: lazy(async () => (await import('./KeepSection')).KeepSection),
    },
  ],
};
