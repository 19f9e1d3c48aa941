import type { ComponentChildren } from 'preact';

import type { Services } from '../services';

/** A part of the view that opens and closes, under a heading of its own. */
export function Fold({
  id,
  title,
  count = 0,
  isOpen = false,
  children,
}: {
  id: string;
  title: string;
  count?: number;
  isOpen?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="fold" id={id} open={isOpen}>
      <summary>
        <h2>{title}</h2>
        {count > 0 && <span class="chip">{count}</span>}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}

/** Go to a view and open one part of it, with the keyboard at its heading. */
export function showFold({ workbench }: Pick<Services, 'workbench'>, viewId: string, id: string): void {
  workbench().show(viewId);
  // Once it is drawn. The visit may still be opening: then it is drawn a moment later.
  let tries = 0;
  const look = () => {
    const fold = document.getElementById(id);
    if (fold instanceof HTMLDetailsElement) {
      fold.open = true;
      fold.querySelector('summary')?.focus();
    } else if (tries++ < 20) setTimeout(look, 50);
  };
  setTimeout(look);
}
