import ICAL from 'ical.js';

import { fail, type Result, succeed } from '../../base/result';
import { momentOf, timeIn } from '../../base/zoned-time';
import { isZone } from '../../notebook/details';
import { visitTexts } from '../../notebook/visit';
import { windowsZones } from './windows-zones';

/** Something in a calendar that could become a visit. */
export type ComingEvent = {
  title: string;
  /** Local time in `zone`. */
  at: string;
  /** Empty: that of the person's clock. */
  zone: string;
  /** The file named a zone that nobody knows: the time is taken as it is written. */
  isZoneUnknown: boolean;
  isAllDay: boolean;
  minutes?: number;
  where: string;
};

/**
 * What is coming, soonest first; how many more there are; how many entries could not be read; and how many come again so
 * often that we stopped counting before today.
 */
export type CalendarRead = { events: ComingEvent[]; leftOut: number; unreadable: number; uncounted: number };

/**
 * - `not-a-calendar`: it is something else.
 * - `damaged-calendar`: it was one, and does not read as one any more.
 * - `no-events`: nothing in it is still to come.
 */
export type CalendarFailure = 'not-a-calendar' | 'damaged-calendar' | 'too-big' | 'no-events';

/** Reading one without waiting for it: see `readCalendar`. */
export type ReadCalendar = (
  ...given: Parameters<typeof readCalendar>
) => Promise<ReturnType<typeof readCalendar>>;

/** In UTF-16 code units; ten thousand entries are about three million. */
const maxLength = 20_000_000;
const maxListed = 100;
/** Of one entry that comes again and again. */
const maxTimes = 4;
/** How often all entries together may come again before we stop counting: a file could say "every second since 1970". */
const maxTurns = 60_000;
const maxTurnsEach = 5_000;

/**
 * Read the entries of a calendar file that are still to come.
 *
 * @param here.zone - The zone of the person's clock: times in UTC are given in it.
 */
export function readCalendar(
  text: string,
  here: { now: number; zone: string },
): Result<CalendarRead, CalendarFailure> {
  if (text.length > maxLength) return fail('too-big');
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR\b/i.test(text)) return fail('not-a-calendar');
  const calendar = parse(text);
  if (!calendar) return fail('damaged-calendar');

  const budget: Budget = { turns: maxTurns, uncounted: 0 };
  const found: ComingEvent[] = [];
  let unreadable = 0;
  for (const event of groupByUid(calendar.getAllSubcomponents('vevent'))) {
    const times = readEvent(event, here, budget);
    if (times) found.push(...times);
    else unreadable++;
  }
  if (found.length === 0) return fail(unreadable > 0 ? 'damaged-calendar' : 'no-events');
  const events = found
    .map(event => ({ event, moment: momentOf(event.at, event.zone || here.zone) }))
    .sort((a, b) => a.moment - b.moment)
    .map(({ event }) => event);
  return succeed({
    events: events.slice(0, maxListed),
    leftOut: Math.max(0, events.length - maxListed),
    unreadable,
    uncounted: budget.uncounted,
  });
}

function parse(text: string): ICAL.Component | undefined {
  try {
    // Some programs put several calendars in one file: the first is read.
    const parsed: unknown[] = ICAL.parse(text.replace(/^\uFEFF/, ''));
    const first = Array.isArray(parsed[0]) ? parsed[0] : parsed;
    const calendar = new ICAL.Component(first as ConstructorParameters<typeof ICAL.Component>[0]);
    return calendar.name === 'vcalendar' ? calendar : undefined;
  } catch {
    return undefined; // it says so by throwing
  }
}

/** What all entries that come again share. */
type Budget = { turns: number; uncounted: number };

/** An entry, and those that stand for one of its times. */
type Grouped = { main: ICAL.Component; exceptions: ICAL.Component[] };

function groupByUid(components: ICAL.Component[]): Grouped[] {
  const groups = new Map<string, Grouped>();
  const alone: Grouped[] = [];
  for (const main of components.filter(component => !component.hasProperty('recurrence-id'))) {
    const uid = main.getFirstPropertyValue('uid');
    if (typeof uid === 'string' && uid && !groups.has(uid)) groups.set(uid, { main, exceptions: [] });
    else alone.push({ main, exceptions: [] });
  }
  for (const component of components.filter(component => component.hasProperty('recurrence-id'))) {
    const group = groups.get(String(component.getFirstPropertyValue('uid')));
    if (group) group.exceptions.push(component);
    else alone.push({ main: component, exceptions: [] });
  }
  return [...groups.values(), ...alone];
}

/** The next times of an entry. None when all are past; undefined when it cannot be read. */
function readEvent(
  { main, exceptions }: Grouped,
  here: { now: number; zone: string },
  budget: Budget,
): ComingEvent[] | undefined {
  try {
    const event = new ICAL.Event(main, { exceptions });
    if (!(event.startDate instanceof ICAL.Time) || isCancelled(main))
      return isCancelled(main) ? [] : undefined;
    if (!event.isRecurring() && isLongPast(event.startDate, here)) return [];
    if (!event.isRecurring())
      return [toComing(event, event.startDate, here)].filter(at => isComing(at, here));
    return readTimes(event, here, budget);
  } catch {
    return undefined; // a rule or a date that does not parse says so by throwing
  }
}

function readTimes(event: ICAL.Event, here: { now: number; zone: string }, budget: Budget): ComingEvent[] {
  const coming: ComingEvent[] = [];
  const iterator = event.iterator();
  for (let turn = 0; turn < maxTurnsEach && budget.turns > 0 && coming.length < maxTimes; turn++) {
    budget.turns--;
    const next: ICAL.Time | null | undefined = iterator.next();
    if (!next) return coming;
    if (isLongPast(next, here)) continue;
    const { item, startDate } = event.getOccurrenceDetails(next);
    const found = toComing(item, startDate, here);
    if (isComing(found, here) && !isCancelled(item.component)) coming.push(found);
  }
  if (coming.length === 0) budget.uncounted++;
  return coming;
}

function toComing(event: ICAL.Event, start: ICAL.Time, here: { zone: string }): ComingEvent {
  const written = start.toString().slice(0, 16);
  const isAllDay = start.isDate;
  const at = isAllDay ? `${written.slice(0, 10)}T00:00` : written;
  const seconds =
    event.component.hasProperty('dtend') || event.component.hasProperty('duration')
      ? event.duration.toSeconds()
      : 0;
  const minutes = Math.round(seconds / 60);
  return {
    title: String(event.summary ?? '').slice(0, visitTexts.with),
    where: String(event.location ?? '').slice(0, visitTexts.where),
    ...{ at, zone: '', isZoneUnknown: false, isAllDay },
    ...(!isAllDay && zoned(at, start, event.component, here.zone)),
    ...(!isAllDay && minutes >= 1 && minutes <= 24 * 60 && { minutes }),
  };
}

/** The same moment in a zone a person would name. */
function zoned(at: string, start: ICAL.Time, component: ICAL.Component, here: string): Partial<ComingEvent> {
  if (start.zone === ICAL.Timezone.utcTimezone)
    return { at: timeIn(here, Date.parse(`${at}:00.000Z`)), zone: here };
  const name = String(component.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? '');
  if (!name) return {};
  const known = isZone(name) ? name : windowsZones[name];
  if (known) return { zone: known };
  // The file itself may describe a zone of its own making.
  const described = start.zone?.component?.name === 'vtimezone';
  return described ? { at: timeIn(here, start.toUnixTime() * 1_000), zone: here } : { isZoneUnknown: true };
}

function isComing({ at, zone, isAllDay }: ComingEvent, here: { now: number; zone: string }): boolean {
  const moment = momentOf(at, zone || here.zone);
  return moment >= here.now - (isAllDay ? 86_400_000 : 0);
}

/** Far cheaper than asking for the moment: most of an old calendar is long past. */
function isLongPast(time: ICAL.Time, here: { now: number }): boolean {
  return time.year < new Date(here.now).getUTCFullYear() - 1;
}

function isCancelled(component: ICAL.Component): boolean {
  return String(component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';
}
