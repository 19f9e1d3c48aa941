import { useLayoutEffect } from 'preact/hooks';

import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { goToStep, type Place, stepBeside } from '../../../lib/notebook/room/place';
import { useServices } from '../../frame/context';
import { pressOf } from '../../frame/press';
import type { Services } from '../../services';
import { statusKeys } from '../statuses';
import { markAs } from './mark';

/** The keys of the room: 1, 2, 3 and the other numbers, and the arrows. They work only where nobody types. */
export function useRoomKeys(open: OpenVisit, place: Place): void {
  const services = useServices();
  // In the same turn as the question is drawn: a moment later the first press would still mean the one before.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isOurs(event) || services.palette.isOpen.peek()) return;
      if (act(services, open, { place, key: event.key })) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** In the room, or nowhere: a press in the rail or in a field means something else (WCAG 2.1.4). */
function isOurs(event: KeyboardEvent): boolean {
  const { typing, ctrl, meta, alt } = pressOf(event);
  const { target } = event;
  const isHere = target === document.body || (target instanceof Element && target.closest('.room') !== null);
  return isHere && !typing && !ctrl && !meta && !alt && !event.repeat;
}

function act(services: Services, open: OpenVisit, { place, key }: { place: Place; key: string }): boolean {
  const found = services.choices.roomKeys.peek() && statusKeys.find(status => status.key === key);
  if (found && place.at === 'question') {
    markAs(services, open, { question: place.question, status: found.status });
    return true;
  }
  const by = { ArrowRight: 1, ArrowLeft: -1 }[key] as 1 | -1 | undefined;
  if (!by || place.at === 'begin' || place.at === 'after') return false;
  const step = stepBeside(open.visit.peek(), by);
  if (step !== undefined) goToStep(open, step);
  return step !== undefined;
}
