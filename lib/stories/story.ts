import type { Locale } from '../base/localize';

/** What somebody lived through, told to others by a peer group. It gives no advice. */
export type Story = {
  /** `pack/name`. */
  id: string;
  title: Record<Locale, string>;
  /** Paragraphs, in order. */
  tells: Record<Locale, string>[];
  /** Who tells it, as they want to be called. */
  by: string;
  /** The name of the pack it came from. */
  from: string;
};

/** One story for each name. A later pack's takes the place of an earlier one's. */
export function mergeStories(stories: readonly Story[]): Story[] {
  const nameOf = (id: string) => id.slice(id.indexOf('/') + 1);
  return [...new Map(stories.map(story => [nameOf(story.id), story])).values()];
}
