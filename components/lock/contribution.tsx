import type { Contribution } from '../../lib/workbench/contribution';
import { showSection } from '../choices/show-section';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';

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
    {
      id: 'lock.passphrase',
      text: 'passphrase-title',
      order: 40,
      render: lazy(async () => (await import('./PassphraseSection')).PassphraseSection),
    },
    {
      id: 'lock.auto',
      text: 'auto-title',
      order: 42,
      render: lazy(async () => (await import('./AutoLockSection')).AutoLockSection),
    },
    {
      id: 'lock.hide',
      text: 'hide-title',
      order: 44,
      render: lazy(async () => (await import('./HideSection')).HideSection),
    },
    {
      id: 'lock.computer',
      text: 'computer-section',
      order: 46,
      render: lazy(async () => (await import('./ComputerSection')).ComputerSection),
    },
  ],
};
