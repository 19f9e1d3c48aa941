import { computed, effect, type ReadonlySignal } from '@preact/signals-core';

import type { Services } from '../services';
import type { LastDone } from './last-done';

/** What Ctrl+Z takes back, and Ctrl+Y does again: what was done last elsewhere, or the last step of the visit. */
export type Undoing = {
  canUndo: ReadonlySignal<boolean>;
  canRedo: ReadonlySignal<boolean>;
  /** False: there was nothing. */
  undo(): boolean;
  redo(): boolean;
};

/**
 * While something is shared, a visit is two documents with steps of their own: what is private, and what somebody can see.
 * The one that changed last is asked first, so that no step is taken back but the one a person sees as their last.
 */
export function createUndoing(
  { desk, table }: Pick<Services, 'desk' | 'table'>,
  elsewhere?: LastDone,
): Undoing {
  let isSharedLast = false;
  effect(() => {
    void desk.open.value?.visit.value;
    isSharedLast = false;
  });
  effect(() => {
    if (table.value?.now.value.session) isSharedLast = true;
  });

  const inOrder = () => {
    const both = [desk.open.value, table.value?.now.value.session ? table.value.client : undefined];
    return (isSharedLast ? both.toReversed() : both).filter(steps => steps !== undefined);
  };
  return {
    canUndo: computed(
      () => elsewhere?.canTakeBack.value === true || inOrder().some(({ canUndo }) => canUndo.value),
    ),
    canRedo: computed(() => inOrder().some(({ canRedo }) => canRedo.value)),
    undo() {
      if (elsewhere?.canTakeBack.peek()) {
        elsewhere.takeBack();
        return true;
      }
      return (
        inOrder()
          .find(({ canUndo }) => canUndo.peek())
          ?.undo() ?? false
      );
    },
    redo: () =>
      inOrder()
        .find(({ canRedo }) => canRedo.peek())
        ?.redo() ?? false,
  };
}
