import type { Contribution } from '../../lib/workbench/contribution';
import { TogetherIcon } from '../frame/icons';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';
import { handOver, nodNext, takeWheel } from './moves';
import { stopSharing } from './Ribbon';

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
      count: ({ together }) => waiting(together),
      render: lazy(async () => (await import('./TogetherView')).TogetherView),
    },
  ],

  keybindings: [
    { key: 'F2', command: 'together.wheel', whileTyping: true },
    { key: 'F9', command: 'together.nod', whileTyping: true },
  ],
};

/** How many suggestions wait for the client. */
function waiting({ table }: Services['together']): number {
  const view = table.value?.view.value;
  if (!view?.session) return 0;
  const kinds = new Set(['edit', 'add', 'order', 'comment', 'reflection']);
  return view.suggestions.filter(({ status, suggestion }) => status === 'open' && kinds.has(suggestion.kind))
    .length;
}
