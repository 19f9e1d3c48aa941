import type { Contribution } from '../../lib/workbench/contribution';
import { showSection } from '../choices/show-section';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';

/** Taking words off this computer, and looking that they are gone. */
export const wipe: Contribution<Services> = {
  id: 'wipe',
  commands: [{ id: 'wipe.show', text: 'cmd-wipe', run: services => showSection(services, 'wipe.here') }],
  sections: [
    {
      id: 'wipe.here',
      text: 'wipe-title',
      order: 80,
      // On a shared computer nothing is kept: ending does it.
      applies: ({ privacy }) => privacy.computer === 'mine',
      render: lazy(async () => (await import('./WipeSection')).WipeSection),
    },
  ],
};
