// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';

import { startDrag } from '../../../components/questions/drag';
import type { Destination } from '../../../lib/notebook/open-visit';

/**
 * Two lists, each question 40 pixels high: a, b and c to ask first from the top down to 120, d and e from 200 to 280.
 * Nothing is laid out here, so each says where it stands.
 */
const lists: [group: string, top: number, questions: string[]][] = [
  ['first', 0, ['a', 'b', 'c']],
  ['later', 200, ['d', 'e']],
];

let dropped: Destination[] = [];

beforeEach(() => {
  dropped = [];
  document.body.replaceChildren(...lists.map(makeList));
});

function makeList([group, top, questions]: (typeof lists)[number]): HTMLElement {
  const list = place(document.createElement('ol'), top, questions.length * 40);
  list.dataset.group = group;
  list.append(
    ...questions.map((id, at) => {
      const item = place(document.createElement('li'), top + at * 40, 40);
      item.dataset.question = id;
      const handle = document.createElement('button');
      handle.setPointerCapture = () => undefined;
      handle.addEventListener('pointerdown', event => startDrag(event, id, to => void dropped.push(to)));
      item.append(handle);
      return item;
    }),
  );
  return list;
}

function place(element: HTMLElement, top: number, height: number): HTMLElement {
  element.getBoundingClientRect = () => new DOMRect(0, top, 300, height);
  return element;
}

const itemOf = (id: string) => document.querySelector<HTMLElement>(`li[data-question="${id}"]`)!;

function point(id: string, what: string, clientY = 0, more: PointerEventInit = {}): void {
  const event = new PointerEvent(what, { pointerId: 1, button: 0, clientY, bubbles: true, ...more });
  itemOf(id).querySelector('button')!.dispatchEvent(event);
}

function drag(id: string, ...to: number[]): void {
  point(id, 'pointerdown', 0);
  for (const y of to) point(id, 'pointermove', y);
  point(id, 'pointerup', to.at(-1));
}

/** Where the line is: before a question, or at the end of a group. */
function line(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.drop-before, .drop-at-end')].map(
    ({ dataset }) => dataset.question ?? `end of ${dataset.group}`,
  );
}

describe('dragging a question', () => {
  it.each<[string, string, number, Destination]>([
    ['before the one whose upper half it is over', 'a', 90, { first: true, before: 'c' }],
    ['after the one whose lower half it is over', 'a', 110, { first: true, before: undefined }],
    ['up, to the top', 'c', 5, { first: true, before: 'a' }],
    ['above everything', 'c', -50, { first: true, before: 'a' }],
    ['into the other group', 'a', 230, { first: false, before: 'e' }],
    ['to the end of the other group', 'a', 400, { first: false, before: undefined }],
    ['after the third, in its place', 'e', 150, { first: true, before: 'c' }],
    ['to the end, when there is room', 'a', 150, { first: true, before: undefined }],
    ['between the groups, into the nearer below', 'a', 190, { first: false, before: 'd' }],
  ])('goes %s', (_, id, y, destination) => {
    drag(id, y);
    expect(dropped).toEqual([destination]);
  });

  it('goes where it was let go, wherever it was on the way', () => {
    drag('a', 110, 230, 400, 90);
    expect(dropped).toEqual([{ first: true, before: 'c' }]);
  });

  it('shows where it would go, and takes the line away after', () => {
    point('a', 'pointerdown');
    point('a', 'pointermove', 90);
    expect(line()).toEqual(['c']);
    expect(itemOf('a').classList.contains('dragged')).toBe(true);
    point('a', 'pointermove', 400);
    expect(line()).toEqual(['end of later']);
    point('a', 'pointerup', 400);
    expect(line()).toEqual([]);
    expect(itemOf('a').classList.contains('dragged')).toBe(false);
  });

  it('moves nothing for a press that goes nowhere', () => {
    drag('a');
    expect(dropped).toEqual([]);
  });

  it('leaves it where it was on Escape, which then does nothing else', () => {
    point('a', 'pointerdown');
    point('a', 'pointermove', 90);
    const press = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
    document.body.dispatchEvent(press);
    point('a', 'pointerup', 90);
    expect({ dropped, line: line(), prevented: press.defaultPrevented }).toEqual({
      dropped: [],
      line: [],
      prevented: true,
    });
  });

  it('goes on through other keys', () => {
    point('a', 'pointerdown');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
    point('a', 'pointermove', 90);
    point('a', 'pointerup', 90);
    expect(dropped).toEqual([{ first: true, before: 'c' }]);
  });

  it('leaves it where it was when the browser takes the pointer away', () => {
    point('a', 'pointerdown');
    point('a', 'pointermove', 90);
    point('a', 'pointercancel');
    point('a', 'pointerup', 90);
    expect({ dropped, line: line() }).toEqual({ dropped: [], line: [] });
  });

  it('leaves Escape alone once it is over', () => {
    drag('a', 90);
    const press = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
    document.body.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(false);
  });

  it('is not begun by the other buttons of a mouse', () => {
    point('a', 'pointerdown', 0, { button: 2 });
    point('a', 'pointermove', 90);
    point('a', 'pointerup', 90);
    expect({ dropped, line: line() }).toEqual({ dropped: [], line: [] });
  });
});
