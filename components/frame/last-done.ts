import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';

import type { Desk } from '../services';
import type { Notices } from './notices';

/** What was done last outside the texts of a visit, such as a word called known or a visit removed. */
export type LastDone = {
  /** Whether it is still the last thing done. */
  canTakeBack: ReadonlySignal<boolean>;
  takeBack(): void;
};

/**
 * The message on screen tells of it, and Undo there takes it back. So does Ctrl+Z, until something else was done:
 * another change of the visit on the desk, or a letter typed anywhere.
 */
export function followLastDone(
  notices: Pick<Notices, 'toast' | 'undo'>,
  { open }: Pick<Desk, 'open'>,
  typing: EventTarget | undefined = globalThis.document,
): LastDone {
  const isLast = signal(false);
  let before = open.peek();
  effect(() => {
    const now = open.value;
    void now?.visit.value;
    // Another visit on the desk is no change of one.
    if (now === before) isLast.value = false;
    before = now;
  });
  effect(() => {
    isLast.value = notices.toast.value?.undo !== undefined;
  });
  const onInput = () => {
    isLast.value = false;
  };
  typing?.addEventListener('input', onInput, { capture: true });
  return { canTakeBack: computed(() => isLast.value), takeBack: notices.undo };
}
