// @vitest-environment happy-dom
import { expect, it } from 'vitest';

import { inReadingOrder, runsInOrder } from '../../../../lib/page/listing/in-order';
import { blockText, passagesOf } from '../../../../lib/page/marks/passage';
import { createRegions, type Region } from '../../../../lib/page/marks/regions';
import { walkText } from '../../../../lib/page/text/walk';

/** Every block of a region is a passage, all of one chunk. */
function read({ shelf, top }: Region) {
  const chunk = walkText({ first: top.firstChild!, last: top, top }).read(16_000)!;
  const found = chunk.blocks.flatMap(start => [start, start + 1, 0]);
  shelf.add(passagesOf(chunk, Int32Array.from(found), { walk: 1 }));
}

it('takes a shadow root where its host stands, and parts the run around it', () => {
  document.body.innerHTML = '<p>one</p><p>two</p><div></div><p>three</p>';
  const host = document.querySelector('div')!;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>inside</p>';
  const regions = createRegions(() => {});
  const page = regions.open(document)!;
  read(page);
  read(regions.open(root, { host, parent: page })!);

  expect([...inReadingOrder(regions.all())].map(blockText)).toEqual(['one', 'two', 'inside', 'three']);
  expect([...runsInOrder(regions.all())].map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [0, 1],
    [2, 3],
  ]);
});

it('sees what came into the middle of a run, also when as much of it was lost', () => {
  document.body.innerHTML = '<p>one</p><p>two</p><p>three</p><p>four</p>';
  const page = createRegions(() => {}).open(document)!;
  read(page);
  const texts = () =>
    [...runsInOrder([page])].map(({ from, to }) => page.shelf.passages().slice(from, to).map(blockText));
  expect(texts()).toEqual([['one', 'two', 'three', 'four']]);

  page.shelf.kill(page.shelf.passages()[1]!);
  page.shelf.sweep();
  const second = document.querySelectorAll('p')[1]!;
  second.textContent = 'new';
  const chunk = walkText({ first: second, last: second, top: document }).read(16_000)!;
  page.shelf.add(passagesOf(chunk, Int32Array.of(0, 1, 0), { walk: 2 }));
  expect(texts()).toEqual([['one'], ['new'], ['three', 'four']]);
});
