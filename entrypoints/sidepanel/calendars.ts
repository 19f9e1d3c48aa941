import { fail } from '../../lib/base/result';
import type { ReadCalendar } from '../../lib/exports/calendar/read-calendar';
import CalendarWorker from './calendar-worker?worker';

/** Reads calendars in a worker: ten thousand entries take seconds, and the screen must not wait for them. */
export const readCalendar: ReadCalendar = (...given) =>
  new Promise(resolve => {
    const worker = new CalendarWorker();
    const end = (answer: Awaited<ReturnType<ReadCalendar>>) => {
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener('message', ({ data }) => end(data));
    worker.addEventListener('error', () => end(fail('damaged-calendar')));
    worker.postMessage(given);
  });
