import type { Contribution } from '../../lib/workbench/contribution';
import { GearIcon } from '../frame/first-icons';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';
import { showSection } from './show-section';

/** How the panel speaks and looks, and the sections that other features add. */
export const choices: Contribution<Services> = {
  id: 'choices',
  commands: [
    { id: 'choices.show', text: 'cmd-choices', run: ({ workbench }) => workbench().show('choices') },
    {
      id: 'choices.easeEyes',
      text: 'cmd-ease-eyes',
      run: services => showSection(services, 'choices.comfort'),
    },
    {
      id: 'choices.keepInFile',
      text: 'cmd-choices-file',
      run: services => showSection(services, 'choices.file'),
    },
    {
      id: 'choices.showKeys',
      text: 'cmd-choices-keys',
      run: services => showSection(services, 'choices.keys'),
    },
  ],
  views: [
    {
      id: 'choices',
      text: 'view-choices',
      order: 90,
      icon: GearIcon,
      render: lazy(async () => (await import('./ChoicesView')).ChoicesView),
    },
  ],
  sections: [
    {
      id: 'choices.language',
      text: 'choices-language',
      order: 10,
      render: lazy(async () => (await import('./LanguageChoice')).LanguageChoice),
    },
    {
      id: 'choices.look',
      text: 'choices-look',
      order: 20,
      render: lazy(async () => (await import('./LookChoice')).LookChoice),
    },
    {
      id: 'choices.comfort',
      text: 'choices-comfort',
      order: 22,
      render: lazy(async () => (await import('./ComfortChoice')).ComfortChoice),
    },
    {
      id: 'choices.file',
      text: 'choices-file',
      order: 65,
      render: lazy(async () => (await import('./ChoicesFile')).ChoicesFile),
    },
    {
      id: 'choices.keys',
      text: 'choices-keys',
      order: 80,
      render: lazy(async () => (await import('./keys/KeyChoices')).KeyChoices),
    },
  ],
};
