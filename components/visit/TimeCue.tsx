import { useEffect, useState } from 'preact/hooks';

import { isTimeForFirst } from '../../lib/diagnostics/own-list/speaking';
import { minutesGone, questionsInRoom } from '../../lib/notebook/room/place';
import type { Visit } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';

const lookEveryMs = 15_000;

/** This long after its end a visit is over, and nobody needs to be told of the time. */
const minutesOver = 30;

/**
 * A quiet word that now is a good time for the first question. Only seen: a screen reader would speak into the
 * conversation.
 */
export function TimeCue({ visit }: { visit: Visit }) {
  const { t, clock } = useServices();
  const now = useNow(clock);
  if (!isTime(visit, now)) return null;
  return <p class="time-cue">{t('room-time-cue')}</p>;
}

function useNow(clock: ReturnType<typeof useServices>['clock']): number {
  const [now, setNow] = useState(clock.now());
  useEffect(() => clock.every(lookEveryMs, () => setNow(clock.now())), [clock]);
  return now;
}

function isTime(visit: Visit, now: number): boolean {
  const gone = minutesGone(visit, now);
  const [first] = questionsInRoom(visit);
  const { minutes } = visit;
  if (gone === undefined || minutes === undefined || !first || gone > minutes + minutesOver) return false;
  return isTimeForFirst({ minutes, minutesGone: gone, isFirstAsked: first.askedAt !== '' });
}
