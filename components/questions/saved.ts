import type { Services } from '../services';

/** Whether what was typed is on this computer, for the status bar. */
export function savedText({ notebook, t }: Services): string {
  return t(`status-${notebook.saving.value.is}`);
}

/** What that means. */
export function savedWhy({ notebook, t }: Services): string {
  return t(`status-${notebook.saving.value.is}-why`);
}
