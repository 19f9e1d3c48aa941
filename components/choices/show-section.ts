import { onceDrawn } from '../frame/once-drawn';
import type { Services } from '../services';

/** Go to one part of Choices, with the keyboard at its heading. */
export function showSection({ workbench }: Pick<Services, 'workbench'>, id: string): void {
  workbench().show('choices');
  onceDrawn(`[id="${id}-heading"]`, heading => heading.focus());
}
