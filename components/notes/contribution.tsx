import type { Command, Contribution } from '../../lib/workbench/contribution';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';
import { afterParts } from './parts';
import { showFold } from './show-fold';

type Part = keyof typeof afterParts;

/** What is kept of a visit: answers, next steps, promises, and what I did. */
export const notes: Contribution<Services> = {
  id: 'notes',
  commands: [
    part('notes.answers', 'cmd-after-answers', 'answers'),
    part('notes.steps', 'cmd-after-steps', 'steps'),
    part('notes.notes', 'cmd-after-notes', 'notes'),
    part('notes.promises', 'cmd-after-promises', 'promises'),
    part('notes.open', 'cmd-after-open', 'open'),
    part('notes.deeds', 'cmd-after-deeds', 'deeds'),
    part('notes.felt', 'cmd-after-felt', 'felt'),
    part('notes.dates', 'cmd-after-dates', 'dates'),
    part('notes.history', 'cmd-after-history', 'history'),
  ],
  views: [
    {
      id: 'after',
      text: 'view-after',
      order: 40,
      under: 'visit',
      render: lazy(async () => (await import('./AfterView')).AfterView),
    },
  ],
};

function part(id: string, text: string, name: Part): Command<Services> {
  return { id, text, run: services => showFold(services, 'after', afterParts[name]) };
}
