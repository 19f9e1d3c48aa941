import type { Sitting } from '../../lib/review/sitting/sitting';
import { useServices } from '../frame/context';

/** The table on screen. Only what is drawn when there is one asks for it. */
export function useTable(): Sitting {
  const { together } = useServices();
  const table = together.table.value;
  if (!table) throw new Error('nothing is on the table');
  return table;
}

/** Who sits beside the client, by the name the client typed. */
export function useWho(): string {
  const { t, together } = useServices();
  return together.table.value?.view.value.session?.with.trim() || t('together-someone');
}
