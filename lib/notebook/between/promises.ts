import { type Day, daysBetween } from '../../base/calendar-day';
import type { Promised } from '../items/item';

/** How a promise stands today. `open`: no day was named. `late` says nothing of whose fault it is. */
export type PromiseState =
  | { is: 'kept' | 'kept-late' | 'open' | 'today' }
  | { is: 'waiting' | 'late'; days: number };

/** How a promise of someone else stands on a day. */
export function promiseState({ due, keptOn }: Pick<Promised, 'due' | 'keptOn'>, today: Day): PromiseState {
  if (keptOn) return { is: due && daysBetween(due, keptOn) > 0 ? 'kept-late' : 'kept' };
  if (!due) return { is: 'open' };
  const days = daysBetween(today, due);
  if (days === 0) return { is: 'today' };
  return days > 0 ? { is: 'waiting', days } : { is: 'late', days: -days };
}
