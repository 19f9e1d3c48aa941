/** A day on the calendar, as `YYYY-MM-DD`, wherever one is. Empty when not known yet. */
export type Day = string;

/** Whether it reads as a day that exists. An empty one does not. */
export function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && write(toUtc(day)) === day;
}

/** Some days later, or earlier for a negative count. No clock and no time zone takes part, so no hour is lost in spring. */
export function addDays(day: Day, count: number): Day {
  const date = toUtc(day);
  date.setUTCDate(date.getUTCDate() + count);
  return write(date);
}

/** So many months later on the same day of the month, or on its last day when the month is too short. */
export function addMonths(day: Day, count: number): Day {
  const date = toUtc(day);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, last));
  return write(date);
}

/** Whole days from one day to another. Negative: the other came before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to).getTime() - toUtc(from).getTime()) / 86_400_000);
}

function toUtc(day: Day): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

function write(date: Date): Day {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
