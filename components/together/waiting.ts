import type { Services } from '../services';

/** What waits for the client's answer. A line of one's own life and a promise ask for none. */
export const asking: ReadonlySet<string> = new Set(['edit', 'add', 'order', 'comment', 'reflection']);

/** How many suggestions wait for the client, at this laptop. */
export function countWaiting({ table }: Services['together']): number {
  const view = table.value?.view.value;
  if (!view?.session) return 0;
  return view.suggestions.filter(({ status, suggestion }) => status === 'open' && asking.has(suggestion.kind))
    .length;
}
