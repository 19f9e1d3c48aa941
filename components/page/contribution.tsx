import type { Contribution } from '../../lib/workbench/contribution';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';

/** What the page beside the panel is, and what has changed on it. */
export const page: Contribution<Services> = {
  id: 'page',
  commands: [
    { id: 'page.changes', text: 'cmd-changes', run: ({ workbench }) => workbench().show('changes') },
    {
      id: 'page.keepCopy',
      text: 'cmd-keep-copy',
      applies: context => context.hasReading,
      async run(services) {
        services.workbench().show('changes');
        const { keepCopy } = await import('./copies');
        await keepCopy(services);
      },
    },
  ],
  views: [
    {
      id: 'changes',
      text: 'view-changes',
      order: 240,
      isOffRail: true,
      shownBy: 'page.changes',
      under: 'words',
      render: lazy(async () => (await import('./ChangesView')).ChangesView),
    },
  ],
};
