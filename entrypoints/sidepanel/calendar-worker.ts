import { readCalendar } from '../../lib/exports/calendar/read-calendar';

self.addEventListener('message', ({ data }: MessageEvent<Parameters<typeof readCalendar>>) => {
  self.postMessage(readCalendar(...data));
});
