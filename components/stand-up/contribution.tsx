import type { Contribution } from '../../lib/workbench/contribution';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';
import { goToPage, type StandUpPage } from './page';

/** A wrong record, a "no" from a plan, something in the way. */
export const standUp: Contribution<Services> = {
  id: 'standUp',
  commands: [
    // Where the person was in this visit: they may have gone to look something up.
    { id: 'standUp.show', text: 'cmd-stand-up', run: ({ workbench }) => workbench().show('stand-up') },
    { id: 'standUp.correct', text: 'cmd-correct-record', run: services => showPage(services, 'correction') },
    { id: 'standUp.denial', text: 'cmd-denial', run: services => showPage(services, 'denial') },
    { id: 'standUp.barriers', text: 'cmd-barriers', run: services => showPage(services, 'barriers') },
  ],
  views: [
    {
      id: 'stand-up',
      text: 'view-stand-up',
      order: 220,
      isOffRail: true,
      render: lazy(async () => (await import('./StandUpView')).StandUpView),
    },
  ],
};

async function showPage({ desk, workbench }: Services, page: StandUpPage): Promise<void> {
  workbench().show('stand-up');
  const open = await desk.current();
  if (open) goToPage(open, page);
}
