import type { ReadonlySignal } from '@preact/signals-core';
import { browser } from 'wxt/browser';

import type { AutoLock } from '../../../components/services';
import { fail, type Result, succeed } from '../../../lib/base/result';
import { remembered } from '../remembered';

const usual: AutoLock = { minutes: 10, withScreen: false };

/** What the person chose about locking by itself. Kept on this computer; holds nothing private. */
export async function loadAutoLock(): Promise<AutoLock> {
  const kept = Object(await remembered('local', 'autoLock')) as Record<string, unknown>;
  const { minutes, withScreen } = kept;
  return {
    minutes: typeof minutes === 'number' && minutes >= 0 ? minutes : usual.minutes,
    withScreen: withScreen === true && (await mayKnowScreen()),
  };
}

/** Must be called from a press: for the screen the browser wants to see one. */
export async function keepAutoLock(next: AutoLock): Promise<Result<void, 'refused'>> {
  if (next.withScreen && !(await browser.permissions.request({ permissions: ['idle'] }))) {
    return fail('refused');
  }
  if (!next.withScreen && (await mayKnowScreen()))
    await browser.permissions.remove({ permissions: ['idle'] });
  await browser.storage.local.set({ autoLock: next });
  return succeed();
}

/** Hear that the choice was made in another panel. */
export function onAutoLockChanged(listener: (next: AutoLock) => void): void {
  browser.storage.onChanged.addListener(({ autoLock }) => {
    if (autoLock?.newValue) listener(autoLock.newValue as AutoLock);
  });
}

/** Call when the screen of the computer locks, while the person wants it so. */
export function watchScreen(autoLock: ReadonlySignal<AutoLock>, onLocked: () => void): void {
  let isWatching = false;
  autoLock.subscribe(({ withScreen }) => {
    // Without the right there is no `idle` at all.
    if (!withScreen || isWatching || !browser.idle) return;
    isWatching = true;
    browser.idle.onStateChanged.addListener(state => {
      if (state === 'locked' && autoLock.value.withScreen) onLocked();
    });
  });
}

function mayKnowScreen(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['idle'] });
}
