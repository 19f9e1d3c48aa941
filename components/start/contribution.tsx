import type { Contribution } from '../../lib/workbench/contribution';
import { HomeIcon } from '../frame/first-icons';
import type { Services } from '../services';
import { StartView } from './StartView';

/** The first screen: three choices and nothing else. */
export const start: Contribution<Services> = {
  id: 'start',
  commands: [{ id: 'start.show', text: 'cmd-start', run: ({ workbench }) => workbench().show('start') }],
  views: [{ id: 'start', text: 'view-start', order: 10, icon: HomeIcon, render: () => <StartView /> }],
};
