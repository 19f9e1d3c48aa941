import type { Contribution } from '../../lib/workbench/contribution';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';

/** Across everything the person wrote. */
export const search: Contribution<Services> = {
  id: 'search',
  commands: [{ id: 'search.show', text: 'cmd-search', run: ({ workbench }) => workbench().show('search') }],
  keybindings: [{ key: 'Mod+Shift+F', command: 'search.show', whileTyping: true }],
  views: [
    {
      id: 'search',
      text: 'view-search',
      order: 230,
      isOffRail: true,
      render: lazy(async () => (await import('./SearchView')).SearchView),
    },
  ],
};
