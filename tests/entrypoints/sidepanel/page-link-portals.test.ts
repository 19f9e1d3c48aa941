// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';

import type { Portal } from '../../../lib/portals/portal';
import { world } from '../../support/wxt-browser';
import { createLink, createPage, note, origin, readPage, settle } from './linked';

const portal: Portal = {
  ...{ id: 'county-health', name: 'County Health', where: [{ host: 'portal.example.org' }], signs: [] },
  ...{ kinds: [], whose: [], composer: [], leaveOut: [], from: 'County peers, 2026' },
};

beforeEach(() => {
  world.reset();
});

describe('portals of added packs', () => {
  it('are told to the page when it is read, when they change, and when they are gone', async () => {
    const { page, portals } = await readPage();
    expect(page.portals).toEqual([]);
    portals.value = [portal];
    await settle();
    expect(page.portals).toEqual(['county-health']);
    portals.value = [];
    await settle();
    expect(page.portals).toEqual([]);
  });

  it('are forgotten by a page that is met again after their pack has gone', async () => {
    const page = createPage(undefined, true);
    page.portals = ['county-health'];
    world.grant(origin);
    world.openTab(1, note, { page: page.script });
    await createLink();
    expect(page.portals).toEqual([]);
  });
});
