import type { Contribution } from '../../lib/workbench/contribution';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';

/** Sharing with somebody who is elsewhere, by a sealed file. Its door is in the view Together, and in the palette. */
export const afar: Contribution<Services> = {
  id: 'afar',
  commands: [
    { id: 'afar.show', text: 'cmd-afar', run: ({ workbench }) => workbench().show('afar') },
    { id: 'afar.takeReview', text: 'cmd-afar-back', run: ({ workbench }) => workbench().show('afar') },
  ],
  views: [
    {
      id: 'afar',
      text: 'view-afar',
      order: 51,
      isOffRail: true,
      render: lazy(async () => (await import('./AfarView')).AfarView),
    },
  ],
};
