import { type ReadonlySignal, signal } from '@preact/signals-core';

import type { Toast } from '../services';

/** What the panel says in passing. */
export type Notices = {
  toast: ReadonlySignal<Toast | undefined>;
  announcement: ReadonlySignal<string>;
  show(toast: Toast): void;
  announce(text: string): void;
  dismiss(): void;
  /** Take back what the toast tells of. */
  undo(): void;
  /** While hushed nothing is shown or said, and what was said is gone: somebody may be listening. */
  hush(isHushed: boolean): void;
};

/**
 * One toast at a time: it stays until it is dismissed or another takes its place, so that nobody
 * has to hurry (WCAG 2.2.1).
 */
export function createNotices(): Notices {
  const toast = signal<Toast | undefined>(undefined);
  const announcement = signal('');
  let turn = 0;
  let isQuiet = false;

  function announce(text: string) {
    if (isQuiet) return;
    // Said twice, the same words must still be heard twice: a no-break space makes them new.
    announcement.value = text + '\u00A0'.repeat(turn++ % 2);
  }

  return {
    toast,
    announcement,
    announce,
    show(next) {
      if (isQuiet) return;
      const before = toast.value;
      toast.value = next;
      announce(next.text);
      before?.onGone?.();
    },
    dismiss() {
      const before = toast.value;
      toast.value = undefined;
      before?.onGone?.();
    },
    undo() {
      const before = toast.value;
      toast.value = undefined;
      before?.undo?.();
    },
    hush(isHushed) {
      isQuiet = isHushed;
      toast.value = undefined;
      announcement.value = '';
    },
  };
}
