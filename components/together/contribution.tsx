import type { Contribution } from '../../lib/workbench/contribution';
import { showSection } from '../choices/show-section';
import { TogetherIcon } from '../frame/first-icons';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';
import { handOver, nodNext, takeWheel } from './moves';
import { stopSharing } from './stop-sharing';
import { countWaiting } from './waiting';

/** A client and a specialist at one laptop: one suggests, the other decides. */
export const together: Contribution<Services> = {
  id: 'together',

  commands: [
    { id: 'together.show', text: 'cmd-together', run: ({ workbench }) => workbench().show('together') },
    {
      id: 'together.wheel',
      text: 'cmd-together-wheel',
      applies: context => context.isSharing,
      run: services => (services.together.isTheirs.peek() ? takeWheel(services) : handOver(services)),
    },
    {
      id: 'together.nod',
      text: 'cmd-together-nod',
      applies: context => context.isSharing,
      run: services => nodNext(services),
    },
    {
      id: 'together.helpDial',
      text: 'cmd-help-dial',
      run: services => showSection(services, 'together.help'),
    },
    {
      id: 'together.stop',
      text: 'cmd-together-stop',
      applies: context => context.isSharing,
      run: services => stopSharing(services),
    },
  ],

  views: [
    {
      id: 'together',
      text: 'view-together',
      order: 50,
      icon: TogetherIcon,
      count: ({ together }) => countWaiting(together),
      render: lazy(async () => (await import('./TogetherView')).TogetherView),
    },
  ],

  sections: [
    {
      id: 'together.help',
      text: 'choices-help',
      order: 24,
      render: lazy(async () => (await import('./help/HelpDial')).HelpDial),
    },
  ],

  keybindings: [
    { key: 'F2', command: 'together.wheel', whileTyping: true },
    { key: 'F9', command: 'together.nod', whileTyping: true },
  ],
};
