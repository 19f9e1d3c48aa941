import type { Contribution } from '../../lib/workbench/contribution';
import { showSection } from '../choices/show-section';
import { LockIcon } from '../frame/first-icons';
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
  statusItems: [
    {
      id: 'lock.where',
      order: 0,
      icon: LockIcon,
      text: ({ privacy, t }) => t(privacy.computer === 'shared' ? 'status-in-panel' : 'status-only-here'),
      why: whereWhy,
      commands: ['lock.keepPrivate', 'lock.hide', 'lock.end'],
    },
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

/** Where the words are, and who can get at them there. */
function whereWhy({ privacy, t }: Services): string {
  if (privacy.computer === 'shared') return t('status-in-panel-why');
  return t(privacy.hasPassphrase.value ? 'status-only-here-locked-why' : 'status-only-here-why');
}
