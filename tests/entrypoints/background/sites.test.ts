import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { keepSites } from '../../../entrypoints/background/sites';
import { world } from '../../support/wxt-browser';

const clinic = 'https://clinic.example.org/*';
const plan = 'https://plan.example.org/*';

const matches = () => world.scripts().map(script => script.matches);
const stored = async () => (await browser.storage.local.get('portals')).portals;

beforeEach(() => {
  world.reset();
  vi.stubGlobal('navigator', { locks: createLocks() }); // Node has none
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** One lock: who comes later waits until who came before is done. */
function createLocks(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => (last = last.then(work));
  return { request: request as LockManager['request'] };
}

describe('keepSites', () => {
  it('runs our script nowhere at first', async () => {
    await keepSites();
    expect(world.scripts()).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('runs our script on the sites the person let us stay on for, and no other', async () => {
    world.grant(clinic, plan);
    await keepSites();
    expect(world.scripts()).toEqual([
      {
        id: 'page',
        matches: [clinic, plan],
        js: ['content-scripts/page.js'],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
    expect(await stored()).toEqual([clinic, plan]);
  });

  it('follows each change the person makes, in the browser itself too', async () => {
    world.grant(clinic);
    await keepSites();
    world.grant(plan);
    await keepSites();
    expect(matches()).toEqual([[clinic, plan]]);
    world.revoke(clinic);
    await keepSites();
    expect(matches()).toEqual([[plan]]);
    world.revoke(plan);
    await keepSites();
    expect(world.scripts()).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('does not trip over itself when the browser and the panel both ask', async () => {
    world.grant(clinic);
    await Promise.all([keepSites(), keepSites(), keepSites()]);
    expect(matches()).toEqual([[clinic]]);
  });
});
