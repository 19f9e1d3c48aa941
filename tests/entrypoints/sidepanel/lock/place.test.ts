// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';

import { createPlaceKeeper } from '../../../../entrypoints/sidepanel/lock/place';
import { withVisit } from '../../../support/builders';
import { createPanel } from '../../../support/services';

beforeEach(() => browser.storage.session.clear());

/** A panel and the place it keeps, as after a start. */
async function start(disk?: Awaited<ReturnType<typeof createPanel>>['disk']) {
  const panel = await createPanel(disk ? { disk } : {});
  const place = createPlaceKeeper();
  place.follow(panel.services);
  return { ...panel, place };
}

describe('the place in the panel', () => {
  it('is gone back to after a lock, with its visit', async () => {
    const before = await start();
    await withVisit({ with: 'Dr. Lee', at: '2027-01-01T09:00' })(before.services.notebook);
    const id = await withVisit({ with: 'Dr. Osei', at: '2027-02-01T09:00' })(before.services.notebook);
    await before.services.desk.take(id);
    before.services.workbench().show('choices');
    await before.place.keep();

    const after = await start(before.disk);
    await after.place.goBack();
    expect(after.services.workbench().view.value.id).toBe('choices');
    expect(after.services.desk.open.value?.visit.value.with).toBe('Dr. Osei');
  });

  it('is gone back to once: a panel that is opened again begins at the start', async () => {
    const before = await start();
    before.services.workbench().show('choices');
    await before.place.keep();
    await (await start()).place.goBack();
    const third = await start();
    await third.place.goBack();
    expect(third.services.workbench().view.value.id).toBe('start');
    expect(await browser.storage.session.get()).toEqual({});
  });

  it('is left alone when what was kept is not there any more', async () => {
    await browser.storage.session.set({ place: { view: 'gone', visit: 'gone' } });
    const { place, services } = await start();
    await place.goBack();
    expect(services.workbench().view.value.id).toBe('start');
  });
});
