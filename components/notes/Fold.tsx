import type { ComponentChildren } from 'preact';

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
