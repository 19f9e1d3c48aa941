import type { OpenVisit } from '../../lib/notebook/open-visit';
import type { Services } from '../services';

/**
 * The visit on the desk with what is shared of it in its place, for the client's own views. Undefined while none is open.
 * Read it where a view is drawn: it is another one when sharing begins or ends.
 */
export function wholeOf({ desk, table }: Pick<Services, 'desk' | 'table'>): OpenVisit | undefined {
  const open = desk.open.value;
  return open && (table.value?.whole(open) ?? open);
}
