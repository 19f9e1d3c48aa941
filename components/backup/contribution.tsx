import type { Contribution } from '../../lib/workbench/contribution';
import { showSection } from '../choices/show-section';
import type { Services } from '../services';
import { BackupSection } from './BackupSection';
import { KeepSection } from './KeepSection';

/** A copy of everything in one sealed file, and the way back from it. */
export const backup: Contribution<Services> = {
  id: 'backup',
  commands: [
    { id: 'backup.make', text: 'cmd-backup', run: services => showSection(services, 'backup.file') },
    { id: 'backup.open', text: 'cmd-backup-open', run: services => showSection(services, 'backup.file') },
  ],
  sections: [
    { id: 'backup.file', text: 'backup-title', order: 60, render: () => <BackupSection /> },
    {
      id: 'backup.keep',
      text: 'keep-title',
      order: 70,
      applies: ({ privacy }) => privacy.computer === 'mine',
      render: () => <KeepSection />,
    },
  ],
};
