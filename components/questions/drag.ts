import type { Destination } from '../../lib/notebook/open-visit';

/**
 * Follow a pointer that drags a question by its handle, with a mouse, a finger or a pen.
 * A line shows where it would go; letting go moves it, Escape or a lost pointer leaves it where it was.
 *
 * The lists are `ol[data-group]` with `li[data-question]` in them.
 */
export function startDrag(
  down: PointerEvent,
  questionId: string,
  onDrop: (place: Destination) => void,
): void {
  const handle = down.currentTarget as HTMLElement;
  const lists = [...document.querySelectorAll<HTMLElement>('ol[data-group]')];
  const dragged = handle.closest<HTMLElement>('li[data-question]');
  if (down.button !== 0 || !dragged) return;
  const ended = new AbortController();
  let place: Destination | undefined;

  function move({ clientY }: PointerEvent) {
    const list = nearest(lists, clientY);
    const others = [...list.querySelectorAll<HTMLElement>('li[data-question]')].filter(
      item => item !== dragged,
    );
    // A place after the third is none: there it stands before the third, which makes room.
    const after = others.find(item => middle(item) > clientY) ?? (isFirst(list) ? others[2] : undefined);
    place = { first: isFirst(list), before: after?.dataset.question };
    showLine(lists, list, after);
  }

  function end(drop: boolean) {
    ended.abort();
    dragged?.classList.remove('dragged');
    showLine(lists);
    if (drop && place && place.before !== questionId) onDrop(place);
  }

  dragged.classList.add('dragged');
  handle.setPointerCapture(down.pointerId);
  const { signal } = ended;
  handle.addEventListener('pointermove', move, { signal });
  handle.addEventListener('pointerup', () => end(true), { signal });
  handle.addEventListener('pointercancel', () => end(false), { signal });
  document.addEventListener(
    'keydown',
    event => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      end(false);
    },
    { signal, capture: true },
  );
}

function isFirst(list: HTMLElement): boolean {
  return list.dataset.group === 'first';
}

function middle(item: HTMLElement): number {
  const { top, height } = item.getBoundingClientRect();
  return top + height / 2;
}

function nearest(lists: HTMLElement[], y: number): HTMLElement {
  const distance = (list: HTMLElement) => {
    const { top, bottom } = list.getBoundingClientRect();
    return y < top ? top - y : y > bottom ? y - bottom : 0;
  };
  return lists.reduce((best, list) => (distance(list) < distance(best) ? list : best));
}

function showLine(lists: HTMLElement[], list?: HTMLElement, before?: HTMLElement): void {
  for (const other of lists) {
    other.classList.toggle('drop-at-end', other === list && !before);
    for (const item of other.children) item.classList.toggle('drop-before', item === before);
  }
}
