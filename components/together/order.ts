import type { Localize } from '../../lib/base/localize';
import type { SharedItem } from '../../lib/review/plan';
import type { Suggestion } from '../../lib/review/suggestion';

/** A suggestion in words, for whoever reads it in a list: another order has none of its own. */
export function wordsOf(
  suggestion: Suggestion,
  { items, t }: { items: readonly SharedItem[]; t: Localize },
): string {
  if (suggestion.kind !== 'order') return suggestion.text;
  const find = (id: string) => items.find(item => item.id === id)?.text ?? '';
  return t('together-order', { what: find(suggestion.item), before: find(suggestion.before) || 'none' });
}
