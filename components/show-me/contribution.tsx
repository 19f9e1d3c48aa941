import type { Contribution } from '../../lib/workbench/contribution';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';

/** Three short walks through what the panel can do. */
export const showMe: Contribution<Services> = {
  id: 'show-me',
  commands: [
    { id: 'show-me.show', text: 'cmd-show-me', run: ({ workbench }) => workbench().show('show-me') },
  ],
  views: [
    {
      id: 'show-me',
      text: 'view-show-me',
      order: 220,
      isOffRail: true,
      render: lazy(async () => (await import('./ShowMeView')).ShowMeView),
    },
  ],
};
