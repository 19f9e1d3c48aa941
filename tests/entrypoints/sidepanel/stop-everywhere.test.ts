// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';

import { stopEverywhere } from '../../../entrypoints/sidepanel/stop-everywhere';
import { world } from '../../support/wxt-browser';
import { createPage, note, readPage, settle } from './linked';

beforeEach(() => world.reset());

it('takes the marks off every page that is read, in tabs behind this one too', async () => {
  const [behind, other] = [createPage(undefined, true), createPage(undefined, true)];
  world.openTab(7, note, { page: behind.script });
  world.openTab(8, 'https://news.example.org/');
  world.openTab(9, note, { page: other.script });
  await stopEverywhere();
  expect([behind.heard, other.heard]).toEqual([['stop'], ['stop']]);
});

it('is what hiding does', async () => {
  const behind = createPage(undefined, true);
  world.openTab(7, note, { page: behind.script });
  const { link, page } = await readPage();
  link.putAway();
  await settle();
  expect(page.heard).toContain('stop');
  expect(behind.heard).toContain('stop');
  expect(link.state.value).toEqual({ kind: 'unread' });
});
