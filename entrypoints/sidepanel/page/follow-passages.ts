import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';

import type { FollowedPassage, PageState } from '../../../components/services';
import type { Channel } from '../../../lib/messages/channel';
import type { PageCalls, Sight } from '../../../lib/messages/protocol';
import { readSights } from '../../../lib/messages/read-words';

/** The passages that questions were kept with, looked for on the page beside the panel. */
export type FollowedPassages = {
  sights: ReadonlySignal<ReadonlyMap<string, Sight>>;
  /** Take what the page says it sees. */
  take(input: unknown): void;
  /** A conversation began: it has to be told what to look for. */
  begin(): void;
};

/**
 * Tell the page what to look for: once for each conversation, and whenever it changes.
 *
 * @param passagesOf - The passages to look for on pages of a site. Read as signals are.
 */
export function followPassages({
  state,
  channel,
  passagesOf,
}: {
  state: ReadonlySignal<PageState>;
  channel: () => Channel<PageCalls> | undefined;
  passagesOf: (site: string) => FollowedPassage[];
}): FollowedPassages {
  const sights = signal<ReadonlyMap<string, Sight>>(new Map());
  /** Counts the conversations. */
  const talks = signal(0);
  let told: { channel: Channel<PageCalls> | undefined; text: string } = { channel: undefined, text: '' };
  const isReading = computed(() => state.value.kind === 'reading');
  const site = computed(() => (state.value.kind === 'reading' ? state.value.site : undefined));

  effect(() => {
    void talks.value;
    if (!isReading.value || site.value === undefined) {
      told = { channel: undefined, text: '' };
      sights.value = new Map();
      return;
    }
    const passages = passagesOf(site.value);
    const text = JSON.stringify(passages);
    const to = channel();
    if (told.channel === to && told.text === text) return;
    if (told.text === '' && passages.length === 0) return;
    told = { channel: to, text };
    void to?.call('followPassages', { passages });
  });

  return {
    sights,
    take(input) {
      const read = readSights(input);
      if (read.ok) sights.value = new Map(read.value.passages.map(({ key, sight }) => [key, sight]));
    },
    begin() {
      sights.value = new Map();
      talks.value += 1;
    },
  };
}
