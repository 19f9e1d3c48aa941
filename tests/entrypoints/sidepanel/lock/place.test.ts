// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';

import { createPlaceKeeper } from '../../../../entrypoints/sidepanel/lock/place';
import { withVisit } from '../../../support/builders';
import { createPanel } from '../../../support/services';

beforeEach(() => browser.storage.session.clear());

type Start = { disk?: Awaited<ReturnType<typeof createPanel>>['disk']; isKept?: boolean; now?: number };

/** A panel and the place it keeps, as after a start. */
async function start({ disk, isKept = true, now = 1_000 }: Start = {}) {
  const panel = await createPanel(disk ? { disk } : {});
  const place = createPlaceKeeper({ isKept: () => isKept, now: () => now });
  const top = await place.goBack(panel.services);
  place.follow(panel.services);
  return { ...panel, place, top, view: () => panel.services.workbench().view.value.id };
}

async function leaveAt(view: string, how: Start = {}) {
  const before = await start(how);
  before.services.workbench().show(view);
  await before.place.keep();
  return before;
}

describe('the place in the panel', () => {
  it('is gone back to, with its visit', async () => {
    const before = await start();
    await withVisit({ with: 'Dr. Lee', at: '2027-01-01T09:00' })(before.services.notebook);
    const id = await withVisit({ with: 'Dr. Osei', at: '2027-02-01T09:00' })(before.services.notebook);
    await before.services.desk.take(id);
    before.services.workbench().show('choices');
    await before.place.keep();

    const after = await start({ disk: before.disk });
    expect(after.view()).toBe('choices');
    expect(after.services.desk.open.value?.visit.value.with).toBe('Dr. Osei');
  });

  it('is kept by itself, a moment after one went there', async () => {
    const before = await start();
    before.services.workbench().show('words');
    await expect
      .poll(async () => (await browser.storage.session.get('place')).place)
      .toMatchObject({ view: 'words' });
    expect((await start()).view()).toBe('words');
  });

  it('knows how far down the view was', async () => {
    document.body.innerHTML = '<div class="view"></div>';
    document.querySelector('.view')!.scrollTop = 240;
    await leaveAt('choices');
    expect((await start()).top).toBe(240);
    document.body.innerHTML = '';
  });

  it('is never kept on a shared computer, nor gone back to there', async () => {
    await leaveAt('choices', { isKept: false });
    expect(await browser.storage.session.get()).toEqual({});
    await leaveAt('choices');
    expect((await start({ isKept: false })).view()).toBe('start');
    expect(await browser.storage.session.get()).toEqual({});
  });

  it('begins at the start when half a day has gone by', async () => {
    await leaveAt('choices', { now: 1_000 });
    expect((await start({ now: 1_000 + 13 * 60 * 60 * 1000 })).view()).toBe('start');
  });

  it('is never on the disk', async () => {
    await leaveAt('choices');
    expect(await browser.storage.local.get('place')).toEqual({});
  });

  it('is left alone when what was kept is not there any more', async () => {
    await browser.storage.session.set({ place: { view: 'gone', visit: 'gone', top: 9, at: 1_000 } });
    expect(await start()).toMatchObject({ top: 0 });
  });
});
