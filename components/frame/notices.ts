import { type ReadonlySignal, signal } from '@preact/signals-core';

import type { Toast } from '../services';

/** What the panel says in passing. */
export type Notices = {
  toast: ReadonlySignal<Toast | undefined>;
  announcement: ReadonlySignal<string>;
  show(toast: Toast): void;
  announce(text: string): void;
  dismiss(): void;
};

/**
 * One toast at a time: it stays until it is dismissed or another takes its place, so that nobody
 * has to hurry (WCAG 2.2.1).
 */
export function createNotices(): Notices {
  const toast = signal<Toast | undefined>(undefined);
  const announcement = signal('');
  let turn = 0;

  function announce(text: string) {
    // Said twice, the same words must still be heard twice: a no-break space makes them new.
    announcement.value = text + '\u00A0'.repeat(turn++ % 2);
  }

  return {
    toast,
    announcement,
    announce,
    show(next) {
      toast.value = next;
      announce(next.text);
    },
    dismiss() {
      toast.value = undefined;
    },
  };
}
