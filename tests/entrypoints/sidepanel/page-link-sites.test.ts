// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';

import { world } from '../../support/wxt-browser';
import { createLink, note, origin, reading, readPage, settle } from './linked';

beforeEach(() => {
  world.reset();
});

describe('staying on for a site', () => {
  it('asks for this one host, in the same turn as the press, and reads on', async () => {
    const { link, messages } = await readPage();
    const answer = link.stayOn();
    expect(world.asked()).toEqual([origin]);
    expect(await answer).toEqual({ ok: true });
    expect(link.state.value).toEqual(reading({}, true));
    expect(world.origins()).toEqual([origin]);
    expect(messages).toEqual([{ call: 'keepSites' }]);
  });

  it('takes a no for an answer, and changes nothing', async () => {
    world.willGrant(false);
    const { link, messages } = await readPage();
    expect(await link.stayOn()).toEqual({ ok: false, code: 'refused' });
    expect(link.state.value).toEqual(reading());
    expect({ origins: world.origins(), messages }).toEqual({ origins: [], messages: [] });
  });

  it('asks for nothing where there is no site', async () => {
    world.openTab(1, 'chrome://settings/');
    const { link } = await createLink();
    await link.read();
    expect(await link.stayOn()).toEqual({ ok: false, code: 'no-page' });
    expect(world.asked()).toEqual([]);
  });
});

describe('turning a site off', () => {
  it('takes the marks away first, then gives the right back', async () => {
    world.grant(origin);
    const { link, page, messages } = await readPage();
    expect(link.state.value).toEqual(reading({}, true));
    let heardBefore: string[] = [];
    browser.permissions.onRemoved.addListener(() => {
      heardBefore = [...page.heard];
    });
    expect(await link.turnOff()).toEqual({ ok: true });
    expect(heardBefore).toEqual(['start in en', 'stop']);
    expect({ origins: world.origins(), messages }).toEqual({
      origins: [],
      messages: [{ call: 'keepSites' }],
    });
  });

  it('leaves the page alone from then on, though our script is still in it', async () => {
    world.grant(origin);
    const { link, page } = await readPage();
    await link.turnOff();
    await settle();
    expect(page.heard).toEqual(['start in en', 'stop', 'see in en']);
    expect(link.state.value).toEqual({ kind: 'unread' });
  });

  it('keeps the other sites', async () => {
    const plan = 'https://plan.example.org/*';
    world.grant(origin, plan);
    const { link } = await readPage();
    await link.turnOff();
    expect(world.origins()).toEqual([plan]);
  });

  it('says so where there is no site', async () => {
    const { link } = await createLink();
    expect(await link.turnOff()).toEqual({ ok: false, code: 'no-page' });
  });
});

describe('a site taken back in the browser', () => {
  it('is not read again by itself', async () => {
    world.grant(origin);
    const { page } = await readPage();
    world.revoke(origin);
    await settle();
    expect(page.heard).toEqual(['start in en', 'see in en']);
  });

  it('is on again when the person changes their mind', async () => {
    world.grant(origin);
    const { link } = await readPage();
    await link.turnOff();
    world.openTab(1, note, { isPressed: true });
    await link.read();
    expect(await link.stayOn()).toEqual({ ok: true });
    expect(world.origins()).toEqual([origin]);
  });
});
