import { useState } from 'preact/hooks';

import { type Day, daysBetween } from '../../lib/base/calendar-day';
import type { Localize } from '../../lib/base/localize';
import { dayAt, longDay } from '../../lib/base/when';
import { writeCalendar } from '../../lib/exports/calendar/write-calendar';
import { chooseParts } from '../../lib/exports/choose';
import { dueDays, remindersOf } from '../../lib/notebook/deadlines/deadline';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { Visit } from '../../lib/notebook/visit';
import { useServices } from '../frame/context';

/** Days to keep in mind, and the file that puts them into a calendar. */
export function Dates({ open }: { open: OpenVisit }) {
  const { t, choices, saveFile, toast } = useServices();
  const [isNamed, setNamed] = useState(false);
  const visit = open.visit.value;
  const today = dayAt(Date.now());
  const days = daysOf(visit, today, t);

  function save() {
    const names = isNamed ? 'shown' : 'hidden';
    const text = writeCalendar(chooseParts(visit).out, { t, now: Date.now(), names });
    const name = `dates-${today}.ics`;
    saveFile(new Blob([text], { type: 'text/calendar' }), name);
    toast({ text: t('dates-saved', { name }) });
  }

  if (days.length === 0 && !visit.at) return <p class="soft">{t('dates-none')}</p>;
  return (
    <>
      <ul class="plain-list">
        {days.map(({ day, text }) => (
          <li key={`${day} ${text}`}>
            <time dateTime={day}>{longDay(day, choices.locale.value)}</time>: {text}
            {daysBetween(today, day) < 0 && <span class="chip">{t('dates-past')}</span>}
          </li>
        ))}
      </ul>
      <label class="tick">
        <input type="checkbox" checked={isNamed} onChange={event => setNamed(event.currentTarget.checked)} />
        <span>{t('dates-names')}</span>
      </label>
      <p class="soft">{t('dates-how')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={save}>
          {t('dates-save')}
        </button>
      </div>
    </>
  );
}

/** Every day of a visit that is still to be done or waited for, soonest first. */
function daysOf(visit: Visit, today: Day, t: Localize): { day: Day; text: string }[] {
  const steps = visit.nextSteps.filter(({ by, doneOn }) => by && !doneOn);
  const promises = visit.promises.filter(({ due, keptOn }) => due && !keptOn);
  const all = [
    ...steps.map(({ by, what }) => ({ day: by, text: t('calendar-step', { what: what || 'none' }) })),
    ...promises.map(({ due, what, who }) => ({
      day: due,
      text: t('calendar-promise', { what: what || '…', who: who || 'none' }),
    })),
    ...visit.deadlines.flatMap(deadline => [
      ...dueDays(deadline).map(({ day, rule }) => ({ day, text: t(`due-${rule}`) })),
      ...remindersOf(deadline, today).map(({ day, daysLeft }) => ({
        day,
        text: t('calendar-days-left', { count: daysLeft }),
      })),
    ]),
  ];
  return all.sort((a, b) => (a.day < b.day ? -1 : 1));
}
