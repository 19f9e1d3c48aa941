import ICAL from 'ical.js';

import type { Localize } from '../../base/localize';
import { momentOf } from '../../base/zoned-time';
import { type DueRule, dueDays, remindersOf } from '../../notebook/deadlines/deadline';
import type { OutVisit } from '../choose';

/** One entry for a calendar. `at` is a moment in UTC, a local time, or a day. */
type Entry = {
  uid: string;
  title: string;
  start: ICAL.Time;
  minutes?: number | undefined;
  where?: string;
  /** Days before it to be reminded to prepare. */
  alarms?: readonly number[];
};

/** What an entry may be called. Calendars are often shared and synced: `hidden` names nobody. */
export type CalendarNames = 'shown' | 'hidden';

/** When to be reminded to prepare: early enough to change anything (RULES.md R3). */
const prepareDays = [3, 1];

/**
 * Write a visit, its next steps, promises and deadlines as a calendar file (RFC 5545). Deadlines come with entries 90, 30
 * and 7 days before. Times in a named zone are written in UTC, so that no calendar needs to know the zone.
 */
export function writeCalendar(
  out: OutVisit,
  { t, now, names }: { t: Localize; now: number; names: CalendarNames },
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//In My Corner//EN');
  const name: Localize = names === 'shown' ? t : (id, values) => t(`${id}-hidden`, values);
  for (const entry of [...visitEntry(out, name, names), ...dayEntries(out, name, new Date(now))]) {
    calendar.addSubcomponent(writeEntry(entry, now));
  }
  return `${calendar.toString()}\r\n`;
}

/** An entry as a person reads it: `at` is a day, or a day and a time of their own clock. */
export type CalendarLine = { title: string; at: string; where: string; reminders: readonly number[] };

/** What `writeCalendar` would write, for the preview. */
export function listCalendar(
  out: OutVisit,
  { t, now, names }: { t: Localize; now: number; names: CalendarNames },
): CalendarLine[] {
  const name = names === 'shown' ? t : (id: string) => t(`${id}-hidden`);
  const line = ({ title, start, where = '', alarms = [] }: Entry) => ({
    ...{ title, where, reminders: alarms },
    at: start.isDate ? start.toString() : out.at,
  });
  return [...visitEntry(out, name, names), ...dayEntries(out, name, new Date(now))].map(line);
}

function visitEntry(out: OutVisit, t: Localize, names: CalendarNames): Entry[] {
  if (!out.at) return [];
  const title = t('calendar-visit', { who: out.with || 'none' });
  const where = names === 'shown' ? out.where : '';
  return [
    { uid: `visit-${out.id}`, title, start: startOf(out), minutes: out.minutes, where, alarms: prepareDays },
  ];
}

/** Without a zone the time is that of the person's own clock, wherever they are. */
function startOf({ at, zone }: OutVisit): ICAL.Time {
  if (!zone) return ICAL.Time.fromDateTimeString(`${at}:00`);
  const moment = new Date(momentOf(at, zone)).toISOString();
  return ICAL.Time.fromDateTimeString(`${moment.slice(0, 19)}Z`);
}

function dayEntries(out: OutVisit, t: Localize, now: Date): Entry[] {
  const entry = (uid: string, title: string, day: string) => ({
    uid,
    title,
    start: ICAL.Time.fromDateString(day),
  });
  const steps = out.nextSteps.filter(({ by, doneOn }) => by && !doneOn);
  const promises = out.promises.filter(({ due, keptOn }) => due && !keptOn);
  return [
    ...steps.map(({ id, what, by }) => entry(`step-${id}`, t('calendar-step', { what: what || 'none' }), by)),
    ...promises.map(({ id, what, who, due }) =>
      entry(`promise-${id}`, t('calendar-promise', { what: what || 'none', who: who || 'none' }), due),
    ),
    ...out.deadlines.flatMap(deadline => [
      ...dueDays(deadline).map(({ day, rule }) =>
        entry(`due-${deadline.id}-${rule}`, t(ruleNames[rule]), day),
      ),
      ...remindersOf(deadline, now.toISOString().slice(0, 10)).map(({ day, daysLeft }) =>
        entry(`left-${deadline.id}-${daysLeft}`, t('calendar-days-left', { count: daysLeft }), day),
      ),
    ]),
  ];
}

const ruleNames: Record<DueRule, string> = {
  letter: 'calendar-due',
  'appeal-180-days': 'calendar-due',
  'review-4-months': 'calendar-due',
  'correction-60-days': 'calendar-correction',
  'correction-90-days': 'calendar-correction-last',
};

function writeEntry({ uid, title, start, minutes, where, alarms = [] }: Entry, now: number): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.updatePropertyWithValue('uid', `${uid}@in-my-corner`);
  event.updatePropertyWithValue(
    'dtstamp',
    ICAL.Time.fromDateTimeString(`${new Date(now).toISOString().slice(0, 19)}Z`),
  );
  event.updatePropertyWithValue('dtstart', start);
  event.updatePropertyWithValue('summary', title);
  if (minutes) event.updatePropertyWithValue('duration', ICAL.Duration.fromSeconds(minutes * 60));
  if (where) event.updatePropertyWithValue('location', where);
  for (const days of alarms) {
    const alarm = new ICAL.Component('valarm');
    alarm.updatePropertyWithValue('action', 'DISPLAY');
    alarm.updatePropertyWithValue('description', title);
    alarm.updatePropertyWithValue('trigger', ICAL.Duration.fromSeconds(-days * 86_400));
    event.addSubcomponent(alarm);
  }
  return event;
}
