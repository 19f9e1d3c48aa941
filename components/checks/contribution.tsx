import type { Contribution } from '../../lib/workbench/contribution';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';

/** What may be worth a look, on the page and in one's own list, in one place. */
export const checks: Contribution<Services> = {
  id: 'checks',
  commands: [{ id: 'checks.show', text: 'cmd-checks', run: ({ workbench }) => workbench().show('checks') }],
  views: [
    {
      id: 'checks',
      text: 'checks-title',
      order: 225,
      isOffRail: true,
      render: lazy(async () => (await import('./ChecksView')).ChecksView),
    },
  ],
};
