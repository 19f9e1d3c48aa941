import type { Contribution } from '../../lib/workbench/contribution';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';
import type { StepName } from './path';

/** From "What is on your mind?" to a printed sheet, one step at a time. */
export const prepare: Contribution<Services> = {
  id: 'prepare',
  commands: [
    { id: 'prepare.show', text: 'cmd-get-ready', run: services => showStep(services) },
    { id: 'prepare.find', text: 'cmd-find-it', run: services => showStep(services, 'mind') },
    { id: 'prepare.shape', text: 'cmd-shape-it', run: services => showStep(services, 'questions') },
    { id: 'prepare.say', text: 'cmd-say-it', run: services => showStep(services, 'sheet') },
    { id: 'prepare.notWorking', text: 'cmd-not-working', run: showNotWorking },
    { id: 'prepare.opener', text: 'cmd-opener', run: services => showStep(services, 'opener') },
    { id: 'prepare.hardest', text: 'cmd-hardest', run: services => showStep(services, 'hardest') },
    { id: 'prepare.top', text: 'cmd-top', run: services => showStep(services, 'top') },
    { id: 'prepare.details', text: 'cmd-visit-details', run: services => showStep(services, 'visit') },
    { id: 'prepare.goals', text: 'cmd-goals', run: services => showStep(services, 'words') },
  ],
  views: [
    {
      id: 'prepare',
      text: 'view-prepare',
      order: 25,
      under: 'visit',
      render: lazy(async () => (await import('./PrepareView')).PrepareView),
    },
  ],
};

/** Show the path where the person left it, or at a step. */
async function showStep({ desk, workbench }: Services, step?: StepName): Promise<void> {
  workbench().show('prepare');
  const open = await desk.current();
  if (!open || !step) return;
  const { goToStep } = await import('./path');
  goToStep(open, step);
}

/** Straight to the page "It is not working for me". A kind the person chose before stays. */
async function showNotWorking(services: Services): Promise<void> {
  const open = await services.desk.current();
  const kind = services.kinds.find(({ form }) => form === 'not-working');
  if (open && kind) open.set({ kind: kind.id });
  await showStep(services, 'words');
}
