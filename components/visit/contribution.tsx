import type { Contribution } from '../../lib/workbench/contribution';
import { CalendarIcon } from '../frame/first-icons';
import { lazy } from '../frame/lazy';
import type { Services } from '../services';
import { wholeOf } from '../together/whole';
import { stageOf } from './stage';
import { statusKeys } from './statuses';

const commandByStatus = {
  asked: { id: 'visit.asked', text: 'cmd-asked' },
  answered: { id: 'visit.answered', text: 'cmd-answered' },
  'put-off': { id: 'visit.later', text: 'cmd-later' },
} as const;

/** The visit itself: what to ask now, how to say it, and what was said. */
export const visit: Contribution<Services> = {
  id: 'visit',

  commands: [
    { id: 'visit.enter', text: 'cmd-room', run: services => enter(services) },
    ...statusKeys.flatMap(({ status }) =>
      status in commandByStatus
        ? {
            ...commandByStatus[status as keyof typeof commandByStatus],
            applies: (context: { hasVisit: boolean }) => context.hasVisit,
            async run(services: Services) {
              const found = await enter(services);
              if (found?.place.at === 'question') {
                const { markAs } = await import('./ask/mark');
                markAs(services, found.open, { question: found.place.question, status });
              }
            },
          }
        : [],
    ),
    {
      id: 'visit.showCard',
      text: 'cmd-show-card',
      applies: context => context.hasVisit,
      async run(services) {
        const found = await enter(services);
        const { card, questions } = found?.open.visit.peek() ?? {};
        const here = found?.place.at === 'question' ? found.place.question.text : questions?.[0]?.text;
        const text = card?.trim() || here?.trim();
        if (text) services.room.card.value = { text, locale: services.choices.locale.value };
        else services.toast({ text: services.t('room-nothing-to-show') });
      },
    },
    {
      id: 'visit.words',
      text: 'cmd-words-to-use',
      run({ room, workbench }) {
        room.page.value = 'words';
        workbench().show('room');
      },
    },
    {
      id: 'visit.practice',
      text: 'cmd-practice',
      run: services => practise(services, services.rehearsals.find(({ begin }) => !begin)?.id),
    },
    { id: 'visit.rehearse', text: 'cmd-rehearse', run: services => practise(services) },
    {
      id: 'visit.lookBack',
      text: 'cmd-after-visit',
      async run(services) {
        const found = await enter(services);
        if (found) found.goToStep(found.open, 'after');
      },
    },
  ],

  views: [
    {
      id: 'room',
      text: 'view-room',
      order: 32,
      under: 'visit',
      render: lazy(async () => (await import('./RoomView')).RoomView),
    },
  ],

  places: [
    {
      id: 'visit',
      text: 'view-visit',
      order: 40,
      icon: CalendarIcon,
      first: services => stageOf(services),
    },
  ],
};

/** Practise a hard moment, or choose one. It needs no visit, and makes none. */
function practise({ room, workbench }: Services, rehearsal = ''): void {
  room.rehearsal.value = rehearsal;
  room.page.value = 'practice';
  workbench().show('room');
}

/** Go into the room with the visit on the desk. */
async function enter(services: Services) {
  const { desk, room, workbench } = services;
  room.page.value = 'ask';
  workbench().show('room');
  await desk.current();
  const { goToStep, readPlace } = await import('../../lib/notebook/room/place');
  const open = wholeOf(services);
  return open && { open, place: readPlace(open.visit.peek()), goToStep };
}
