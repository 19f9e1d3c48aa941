import { daysUntil } from '../../lib/base/when';
import type { Services } from '../services';

/** The stage of the visit on the desk, by its date: before it, on its day, or after. Without a date: before. */
export function stageOf({ desk, clock }: Pick<Services, 'desk' | 'clock'>): 'prepare' | 'room' | 'after' {
  const days = daysUntil(desk.open.peek()?.visit.peek().at ?? '', new Date(clock.now()));
  if (days === undefined || days > 0) return 'prepare';
  return days === 0 ? 'room' : 'after';
}
