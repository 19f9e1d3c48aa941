import { voices } from '../notebook/voices';
import type { SharedItem } from './plan';
import type { Suggestion } from './suggestion';
import { type Counts, countWords } from './voices';

/** Whose words fill the plan. Both sides see it; only the client's limit says when it is a lot. */
export type Balance = {
  /** Words that stand in the plan now, by author. */
  words: Counts;
  /** What the client put there, or had a hand in. */
  own: { words: number; turns: number };
  /** What the specialist offered: words and turns, used or not. */
  offered: { words: number; turns: number };
  /** The specialist's share of the words that either typed, from 0 to 1. 0 when there are none. */
  share: number;
  isOverLimit: boolean;
};

/**
 * Count whose words they are. Words of a portal, a pack or an AI are neither's.
 *
 * @param limit - As `readLimit` says: from the plan, so from the client.
 */
export function balanceOf(
  items: readonly Pick<SharedItem, 'spans'>[],
  suggestions: readonly Suggestion[],
  limit: number,
): Balance {
  const words = Object.fromEntries(voices.map(voice => [voice, 0])) as Counts;
  for (const { spans } of items) {
    const counts = countWords(spans);
    for (const voice of voices) words[voice] += counts[voice];
  }
  const typed = words.client + words.specialist;
  const share = typed === 0 ? 0 : words.specialist / typed;
  const offered = suggestions.reduce((sum, suggestion) => sum + wordsOf(suggestion), 0);
  const ours = items.filter(({ spans }) => countWords(spans).client > 0).length;
  return {
    words,
    own: { words: words.client, turns: ours },
    offered: { words: offered, turns: suggestions.length },
    share,
    isOverLimit: share > limit,
  };
}

function wordsOf(suggestion: Suggestion): number {
  return 'text' in suggestion ? countWords([{ text: suggestion.text, voice: 'specialist' }]).specialist : 0;
}
