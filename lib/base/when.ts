import { type Day, isDay } from './calendar-day';
import type { Locale } from './localize';

/** A day and time on the person's own clock, as `YYYY-MM-DDTHH:MM`. Empty when not known yet. */
export type LocalTime = string;

/** `Tue 24 Nov, 2:30 PM`, or its like in the language. Empty for an empty or impossible time. */
export function shortWhen(at: LocalTime, locale: Locale): string {
  return format(at, locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** `Tuesday, November 24, 2:30 PM`, or its like in the language. Empty for an empty or impossible time. */
export function longWhen(at: LocalTime, locale: Locale): string {
  return format(at, locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** `November 24, 2026`, or its like in the language. Empty for an empty or impossible day. No clock takes part. */
export function longDay(day: Day, locale: Locale): string {
  if (!isDay(day)) return '';
  const options = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${day}T00:00:00.000Z`));
}

/** The day on the person's own calendar at a moment, in milliseconds since 1970. */
export function dayAt(moment: number): Day {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** `Tuesday, November 24`, or its like in the language, of a day `YYYY-MM-DD`. */
export function longWeekday(day: Day, locale: Locale): string {
  return format(`${day}T12:00`, locale, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** Whole days from one day to another on the calendar, whatever the hour. Negative: it is past. */
export function daysUntil(at: LocalTime, today: Date): number | undefined {
  const day = toDate(at);
  if (!day) return undefined;
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(day) - midnight(today)) / 86_400_000);
}

function format(at: LocalTime, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const date = toDate(at);
  return date ? new Intl.DateTimeFormat(locale, options).format(date) : '';
}

function toDate(at: LocalTime): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(at)) return undefined;
  const date = new Date(at); // without a zone: the person's own clock
  return Number.isNaN(date.getTime()) ? undefined : date;
}
