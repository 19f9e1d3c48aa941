import type { Contribution } from '../../lib/workbench/contribution';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';

/** How a visit read on earlier days, and the way back there. */
export const history: Contribution<Services> = {
  id: 'history',
  commands: [
    {
      id: 'history.show',
      text: 'cmd-earlier',
      applies: context => context.hasVisit,
      run: ({ workbench }) => workbench().show('history'),
    },
  ],
  views: [
    {
      id: 'history',
      text: 'view-history',
      order: 200,
      isOffRail: true,
      under: 'questions',
      render: lazy(async () => (await import('./HistoryView')).HistoryView),
    },
  ],
};
