// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';

import { scrollBack } from '../../../../entrypoints/sidepanel/lock/scroll-back';

/** A view that cannot be scrolled farther than what is drawn of it. */
function drawView(height: number) {
  document.body.innerHTML = '<div class="view"></div>';
  const view = document.querySelector<HTMLElement>('.view')!;
  let top = 0;
  Object.defineProperty(view, 'scrollTop', {
    get: () => top,
    set: (wanted: number) => {
      top = Math.min(wanted, height * view.children.length);
    },
  });
  return { view, top: () => top, grow: () => view.append(document.createElement('p')) };
}

beforeEach(() => {
  document.body.innerHTML = '';
});

it('goes down as the view grows, to where it was left', async () => {
  const { top, grow } = drawView(100);
  scrollBack(150);
  expect(top()).toBe(0);
  grow();
  await expect.poll(top).toBe(100);
  grow();
  await expect.poll(top).toBe(150);
});

it('lets a person go on by themselves', async () => {
  const { view, top, grow } = drawView(100);
  scrollBack(150);
  grow();
  await expect.poll(top).toBe(100);
  document.body.dispatchEvent(new Event('wheel', { bubbles: true }));
  view.scrollTop = 20;
  grow();
  await new Promise(resolve => setTimeout(resolve));
  expect(top()).toBe(20);
});
