import type { Regions } from '../marks/regions';
import { wordAt } from '../point';
import { isForPage } from '../pointer';

/** The key of the kept passage that was pressed: not of one under a hard word, whose card has a way of its own. */
export function pressedPassage(
  page: Document,
  event: MouseEvent,
  { regions, keyAt }: { regions: Regions; keyAt(node: Node, offset: number): string | undefined },
): string | undefined {
  if (isForPage(page, event)) return undefined;
  const point = { x: event.clientX, y: event.clientY };
  if (wordAt(regions, page, point)) return undefined;
  const roots = regions
    .all()
    .flatMap(({ top, document }) => (document === page && top !== page ? [top as ShadowRoot] : []));
  const caret = page.caretPositionFromPoint?.(point.x, point.y, { shadowRoots: roots });
  return caret ? keyAt(caret.offsetNode, caret.offset) : undefined;
}
