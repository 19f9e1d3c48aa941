import { signal } from '@preact/signals-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';

import type { AutoLock } from '../../../../components/services';
import {
  keepAutoLock,
  loadAutoLock,
  onAutoLockChanged,
  watchScreen,
} from '../../../../entrypoints/sidepanel/lock/auto-lock';
import { world } from '../../../support/wxt-browser';

beforeEach(() => world.reset());

const withScreen: AutoLock = { minutes: 10, withScreen: true };
const withoutScreen: AutoLock = { minutes: 10, withScreen: false };

/** A panel that watches the screen, and how often it locked. */
function watch(first: AutoLock) {
  const autoLock = signal(first);
  let locked = 0;
  watchScreen(autoLock, () => {
    locked += 1;
  });
  return { autoLock, locked: () => locked };
}

describe('what a person chose about locking by itself', () => {
  it('is ten minutes, and not with the screen, until they choose', async () => {
    expect(await loadAutoLock()).toEqual(withoutScreen);
    expect(world.asked()).toEqual([]);
  });

  it('is kept, and heard of in the other panels', async () => {
    const heard: AutoLock[] = [];
    onAutoLockChanged(next => heard.push(next));
    expect(await keepAutoLock({ minutes: 2, withScreen: true })).toEqual({ ok: true, value: undefined });
    expect(await loadAutoLock()).toEqual({ minutes: 2, withScreen: true });
    expect(heard).toEqual([{ minutes: 2, withScreen: true }]);
  });

  it('asks for the one right it needs, when the screen is chosen, and gives it back when it is not', async () => {
    await keepAutoLock(withScreen);
    expect(world.asked()).toEqual(['idle']);
    expect(world.rights()).toEqual(['idle']);
    await keepAutoLock(withoutScreen);
    expect(world.rights()).toEqual([]);
  });

  it('changes nothing where the browser or the person refuses', async () => {
    world.willGrant(false);
    expect(await keepAutoLock({ minutes: 2, withScreen: true })).toEqual({ ok: false, code: 'refused' });
    expect(await loadAutoLock()).toEqual(withoutScreen);
  });

  it('goes without the screen where the right was taken back in the browser', async () => {
    await keepAutoLock(withScreen);
    await browser.permissions.remove({ permissions: ['idle'] });
    expect(await loadAutoLock()).toEqual(withoutScreen);
  });

  it.each([{ minutes: -1 }, { minutes: 'soon' }, 'all', undefined])(
    'passes over what it did not write: %j',
    async autoLock => {
      await browser.storage.local.set({ autoLock });
      expect(await loadAutoLock()).toEqual(withoutScreen);
    },
  );
});

describe('the screen of the computer', () => {
  it('locks the panel when it locks, and at no other time', async () => {
    await keepAutoLock(withScreen);
    const panel = watch(withScreen);
    world.screen('idle');
    world.screen('active');
    expect(panel.locked()).toBe(0);
    world.screen('locked');
    expect(panel.locked()).toBe(1);
    world.screen('active');
    world.screen('locked');
    expect(panel.locked()).toBe(2);
  });

  it('is nobody’s business without the choice', async () => {
    const panel = watch(withoutScreen);
    world.screen('locked');
    expect(panel.locked()).toBe(0);
  });

  it('is watched from the press on, and no longer once it is taken back', async () => {
    const panel = watch(withoutScreen);
    await keepAutoLock(withScreen);
    panel.autoLock.value = withScreen;
    world.screen('locked');
    expect(panel.locked()).toBe(1);
    panel.autoLock.value = withoutScreen;
    world.screen('locked');
    expect(panel.locked()).toBe(1);
  });

  it('locks once, however often the choice was made', async () => {
    await keepAutoLock(withScreen);
    const panel = watch(withScreen);
    panel.autoLock.value = withoutScreen;
    panel.autoLock.value = withScreen;
    panel.autoLock.value = { minutes: 2, withScreen: true };
    world.screen('locked');
    expect(panel.locked()).toBe(1);
  });
});
