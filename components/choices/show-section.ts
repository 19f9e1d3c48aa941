import type { Services } from '../services';

/** Go to one part of Choices, with the keyboard at its heading. */
export function showSection({ workbench }: Services, id: string): void {
  workbench().show('choices');
  // Once it is drawn.
  setTimeout(() => document.getElementById(`${id}-heading`)?.focus());
}
