import { addDays, addMonths, type Day, daysBetween, isDay } from '../../base/calendar-day';
import { fail, type Result, succeed } from '../../base/result';

declare const confirmed: unique symbol;

/**
 * A day of a letter that the person has looked up and confirmed: "Is this the date on your letter?" Only `confirmDay`
 * makes one, and nothing else makes a deadline: so an unconfirmed deadline cannot be written down.
 */
export type ConfirmedDay = { readonly day: Day; readonly confirmedAt: string; readonly [confirmed]: true };

/**
 * What a deadline is counted from.
 *
 * - `appeal`: the date on a denial. In general 180 days for an appeal to the plan.
 * - `external-review`: the date on the final denial. In general four months.
 * - `correction`: the day a correction letter was sent. 60 days, and 30 more if they say so in writing.
 *
 * These are general rules (RULES.md P11, P12). The letter a person holds may say less, and then the letter wins.
 */
export const deadlineKinds = ['appeal', 'external-review', 'correction'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** A day by which something is due, and what it was counted from. */
export type Deadline = {
  id: string;
  kind: DeadlineKind;
  from: ConfirmedDay;
  /** The day the letter itself names, when it names one. It wins over the general rule. */
  letterSays: Day;
};

/** A day to act or to look, with how it came about. */
export type DueDay = { day: Day; rule: DueRule };
export type DueRule =
  | 'letter'
  | 'appeal-180-days'
  | 'review-4-months'
  | 'correction-60-days'
  | 'correction-90-days';

/** The person says: yes, this is the date on my letter. */
export function confirmDay(day: Day, { now }: { now(): number }): Result<ConfirmedDay, 'bad-date'> {
  if (!isDay(day)) return fail('bad-date');
  // The mark is in the type alone.
  return succeed({ day, confirmedAt: new Date(now()).toISOString() } as ConfirmedDay);
}

/** The days a deadline comes to: one, or two for a correction. Soonest first. */
export function dueDays({ kind, from, letterSays }: Omit<Deadline, 'id'>): [DueDay, ...DueDay[]] {
  if (letterSays) return [{ day: letterSays, rule: 'letter' }];
  if (kind === 'appeal') return [{ day: addDays(from.day, 180), rule: 'appeal-180-days' }];
  if (kind === 'external-review') return [{ day: addMonths(from.day, 4), rule: 'review-4-months' }];
  return [
    { day: addDays(from.day, 60), rule: 'correction-60-days' },
    { day: addDays(from.day, 90), rule: 'correction-90-days' },
  ];
}

/** When to be reminded of an appeal or a review: so many days before its last day. */
export const reminderDays = [90, 30, 7] as const;

/** The reminders that are still to come, soonest first. A correction needs none: its days are for looking in the mail. */
export function remindersOf(deadline: Omit<Deadline, 'id'>, today: Day): { day: Day; daysLeft: number }[] {
  if (deadline.kind === 'correction') return [];
  const [{ day }] = dueDays(deadline);
  return reminderDays
    .map(daysLeft => ({ day: addDays(day, -daysLeft), daysLeft }))
    .filter(reminder => daysBetween(today, reminder.day) >= 0);
}

/** Read what `confirmDay` made from disk. Undefined when it is not such a thing. */
export function readConfirmedDay(value: unknown): ConfirmedDay | undefined {
  const { day, confirmedAt } = Object(value) as Partial<Record<keyof ConfirmedDay, unknown>>;
  if (typeof day !== 'string' || typeof confirmedAt !== 'string') return undefined;
  // The same object, so that what did not change can be told.
  return isDay(day) && confirmedAt !== '' ? (value as ConfirmedDay) : undefined;
}
