import { useRef, useState } from 'preact/hooks';

import { longWhen } from '../../../lib/base/when';
import type { CalendarRead, ComingEvent } from '../../../lib/exports/calendar/read-calendar';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { useServices } from '../../frame/context';
import { FileField } from '../../frame/FileField';

/** Take a visit from a calendar file: the person chooses the entry, and only that is kept. */
export function CalendarFile({ open }: { open: OpenVisit }) {
  const { t, announce, readCalendar, explainFailure } = useServices();
  const [read, setRead] = useState<CalendarRead>();
  const [isReading, setReading] = useState(false);
  const latest = useRef(0);

  async function take(file: File) {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const asked = ++latest.current;
    setReading(true);
    const answer = await readCalendar(await file.text(), { now: Date.now(), zone });
    if (asked !== latest.current) return; // another file was chosen meanwhile
    setReading(false);
    if (!answer.ok) return explainFailure(answer.code);
    setRead(answer.value);
    announce(t('calendar-found', { count: answer.value.events.length }));
  }

  function use({ title, at, zone, minutes, where }: ComingEvent) {
    const answer = open.set({ at, zone, ...(minutes && { minutes }) });
    if (!answer.ok) return explainFailure(answer.code);
    if (title) open.setWith(title);
    if (where) open.setText('where', where);
    setRead(undefined);
    announce(t('calendar-used'));
  }

  return (
    <details class="prepare-more">
      <summary>{t('calendar-from-file')}</summary>
      <p class="soft">{t('calendar-how')}</p>
      <div role="status">{isReading && <p>{t('calendar-reading')}</p>}</div>
      <FileField
        t={t}
        label={t('calendar-choose')}
        accept=".ics,text/calendar"
        onFile={file => void take(file)}
      />
      {read && <Events read={read} onUse={use} />}
    </details>
  );
}

function Events({ read, onUse }: { read: CalendarRead; onUse: (event: ComingEvent) => void }) {
  const { t, choices } = useServices();
  return (
    <section aria-label={t('calendar-which')}>
      <p class="label">{t('calendar-which')}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without markers is none to Safari */}
      <ul role="list" class="prepare-doors">
        {read.events.map((event, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list stands still until it is closed
          <li key={at}>
            <button type="button" class="door" onClick={() => onUse(event)}>
              {event.title || t('calendar-untitled')}
              <span class="soft"> {longWhen(event.at, choices.locale.value)}</span>
              {event.isZoneUnknown && <span class="soft"> {t('calendar-zone-unknown')}</span>}
            </button>
          </li>
        ))}
      </ul>
      {read.leftOut > 0 && <p class="soft">{t('calendar-left-out', { count: read.leftOut })}</p>}
    </section>
  );
}
