import type { Contribution } from '../../lib/workbench/contribution';
import { lazy } from '../frame/lazy';
import { onceDrawn } from '../frame/once-drawn';
import type { Services } from '../services';

/** Taking a visit along: on paper, as a file, as words to paste; and bringing answers home from paper. */
export const out: Contribution<Services> = {
  id: 'out',
  commands: [
    { id: 'out.take', text: 'cmd-take', run: services => show(services) },
    { id: 'out.message', text: 'cmd-message', run: services => showMessage(services) },
    { id: 'out.typeBack', text: 'cmd-type-back', run: services => show(services, 'out-typed-heading') },
  ],
  views: [
    {
      id: 'out',
      text: 'view-out',
      order: 210,
      isOffRail: true,
      under: 'visit',
      shownBy: 'out.take',
      render: lazy(async () => (await import('./OutView')).OutView),
    },
  ],
};

/** With a message for the portal chosen. */
async function showMessage(services: Services): Promise<void> {
  services.leaving.way.value = 'message';
  await show(services);
}

/** With the keyboard at a heading, once it is drawn. */
async function show({ workbench, desk }: Services, headingId?: string): Promise<void> {
  workbench().show('out');
  await desk.current();
  if (headingId) onceDrawn(`#${headingId}`, heading => heading.focus());
}
