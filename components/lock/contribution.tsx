import type { Contribution } from '../../lib/workbench/contribution';
import { showSection } from '../choices/show-section';
import type { Services } from '../services';
import { AutoLockSection } from './AutoLockSection';
import { ComputerSection } from './ComputerSection';
import { HideSection } from './HideSection';
import { PassphraseSection } from './PassphraseSection';

/** Who else may see what is written here: the passphrase, hiding, and whose computer it is. */
export const lock: Contribution<Services> = {
  id: 'lock',
  commands: [
    {
      id: 'lock.lockNow',
      text: 'cmd-lock-now',
      async run(services) {
        const locked = await services.privacy.lock();
        if (locked.ok) return;
        services.explainFailure(locked.code);
        if (locked.code === 'no-passphrase') showSection(services, 'lock.passphrase');
      },
    },
    { id: 'lock.hide', text: 'cmd-hide', run: ({ privacy }) => privacy.hide() },
    {
      id: 'lock.keepPrivate',
      text: 'cmd-keep-private',
      run: services => showSection(services, 'lock.passphrase'),
    },
    { id: 'lock.end', text: 'cmd-end', run: services => showSection(services, 'lock.computer') },
  ],
  sections: [
    { id: 'lock.passphrase', text: 'passphrase-title', order: 40, render: () => <PassphraseSection /> },
    { id: 'lock.auto', text: 'auto-title', order: 42, render: () => <AutoLockSection /> },
    { id: 'lock.hide', text: 'hide-title', order: 44, render: () => <HideSection /> },
    { id: 'lock.computer', text: 'computer-section', order: 46, render: () => <ComputerSection /> },
  ],
};
