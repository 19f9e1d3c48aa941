import type { Contribution } from '../../lib/workbench/contribution';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';

/** Words, questions and help that others wrote, and what one shares oneself. */
export const packs: Contribution<Services> = {
  id: 'packs',
  commands: [
    { id: 'packs.show', text: 'cmd-packs', run: ({ workbench }) => workbench().show('packs') },
    { id: 'packs.stories', text: 'cmd-stories', run: ({ workbench }) => workbench().show('stories') },
    {
      id: 'packs.ripple',
      text: 'cmd-ripple',
      applies: context => context.hasVisit,
      run: ({ workbench }) => workbench().show('ripple'),
    },
  ],
  sections: [
    {
      id: 'choices.packs',
      text: 'view-packs',
      order: 70,
      render: lazy(async () => (await import('./PacksSection')).PacksSection),
    },
  ],
  views: [
    {
      id: 'packs',
      text: 'view-packs',
      order: 210,
      isOffRail: true,
      render: lazy(async () => (await import('./PacksView')).PacksView),
    },
    {
      id: 'stories',
      text: 'packs-stories',
      order: 212,
      isOffRail: true,
      shownBy: 'packs.stories',
      render: lazy(async () => (await import('./StoriesView')).StoriesView),
    },
    {
      id: 'ripple',
      text: 'view-ripple',
      order: 211,
      isOffRail: true,
      shownBy: 'packs.ripple',
      render: lazy(async () => (await import('./ripple/RippleView')).RippleView),
    },
  ],
};
