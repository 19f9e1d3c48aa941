import type { Contribution } from '../../lib/workbench/contribution';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';

/** The side of who helps: clients' files, each apart, and nothing of them after their time. */
export const caseload: Contribution<Services> = {
  id: 'caseload',
  commands: [
    { id: 'caseload.show', text: 'cmd-caseload', run: ({ workbench }) => workbench().show('caseload') },
  ],
  views: [
    {
      id: 'caseload',
      text: 'view-caseload',
      order: 52,
      isOffRail: true,
      render: lazy(async () => (await import('./CaseloadView')).CaseloadView),
    },
  ],
};
