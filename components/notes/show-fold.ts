import { onceDrawn } from '../frame/once-drawn';
import type { Services } from '../services';

/** Go to a view and open one part of it, with the keyboard at its heading. */
export function showFold({ workbench }: Pick<Services, 'workbench'>, viewId: string, id: string): void {
  workbench().show(viewId);
  onceDrawn(`details#${id}`, fold => {
    fold.setAttribute('open', '');
    fold.querySelector('summary')?.focus();
  });
}
