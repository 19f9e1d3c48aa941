import type { Contribution } from '../../lib/workbench/contribution';
import { GearIcon } from '../frame/icons';
import type { Services } from '../services';
import { ChoicesView } from './ChoicesView';
import { LanguageChoice } from './LanguageChoice';
import { LookChoice } from './LookChoice';

/** How the panel speaks and looks, and the sections that other features add. */
export const choices: Contribution<Services> = {
  id: 'choices',
  commands: [
    { id: 'choices.show', text: 'cmd-choices', run: ({ workbench }) => workbench().show('choices') },
  ],
  views: [{ id: 'choices', text: 'view-choices', order: 90, icon: GearIcon, render: () => <ChoicesView /> }],
  sections: [
    { id: 'choices.language', text: 'choices-language', order: 10, render: () => <LanguageChoice /> },
    { id: 'choices.look', text: 'choices-look', order: 20, render: () => <LookChoice /> },
  ],
};
