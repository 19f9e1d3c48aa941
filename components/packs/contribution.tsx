import type { Contribution } from '../../lib/workbench/contribution';
import { BriefcaseIcon, TalkIcon } from '../frame/icons';
import type { Services } from '../services';
import { PacksSection } from './PacksSection';
import { PacksView } from './PacksView';
import { RippleView } from './ripple/RippleView';

/** Words, questions and help that others wrote, and what one shares oneself. */
export const packs: Contribution<Services> = {
  id: 'packs',
  commands: [
    { id: 'packs.show', text: 'cmd-packs', run: ({ workbench }) => workbench().show('packs') },
    {
      id: 'packs.ripple',
      text: 'cmd-ripple',
      applies: context => context.hasVisit,
      run: ({ workbench }) => workbench().show('ripple'),
    },
  ],
  sections: [{ id: 'choices.packs', text: 'view-packs', order: 70, render: () => <PacksSection /> }],
  views: [
    {
      id: 'packs',
      text: 'view-packs',
      order: 210,
      icon: BriefcaseIcon,
      isOffRail: true,
      render: () => <PacksView />,
    },
    {
      id: 'ripple',
      text: 'view-ripple',
      order: 211,
      icon: TalkIcon,
      isOffRail: true,
      shownBy: 'packs.ripple',
      render: () => <RippleView />,
    },
  ],
};
