import { computed, type ReadonlySignal } from '@preact/signals-core';

import type { Packs } from '../../../components/packs/packs';
import { toBase64 } from '../../../lib/base/base64';
import type { AddedForPage } from '../../../lib/messages/protocol';
import type { Portal } from '../../../lib/portals/portal';

const none: readonly Portal[] = [];

/** The words of added packs as they are sent to a page: what they mean stays here until a card opens. */
export function addedForPage({ says }: Pick<Packs, 'says'>): ReadonlySignal<AddedForPage | undefined> {
  return computed(() => {
    const words = says.value?.words;
    if (!words || words.levels === '') return undefined;
    const { ids, levels, termCount, packNames } = words;
    return { index: toBase64(words.index), ids, levels, termCount, packNames };
  });
}

/** The portals of added packs, for the page. One and the same list while there are none. */
export function portalsForPage({ says }: Pick<Packs, 'says'>): ReadonlySignal<readonly Portal[]> {
  return computed(() => says.value?.portals ?? none);
}
