import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { loadAutoLock } from '../../../entrypoints/sidepanel/lock/auto-lock';
import { readComputer } from '../../../entrypoints/sidepanel/lock/computer';
import { isHiddenElsewhere } from '../../../entrypoints/sidepanel/lock/veil';
import { readRemembered, remembered } from '../../../entrypoints/sidepanel/remembered';
import { world } from '../../support/wxt-browser';

afterEach(() => {
  vi.restoreAllMocks();
  world.reset();
});

/** A browser that fails to remember, in one of the two ways it was seen to. */
const ways = {
  'refuses to say': () => Promise.reject(new Error('An unexpected error occurred')),
  'says nothing at all': () => Promise.resolve(undefined as never),
};

function forgets(answer: () => Promise<never>, times = Number.POSITIVE_INFINITY) {
  for (const area of ['local', 'session'] as const) {
    const get = browser.storage[area].get.bind(browser.storage[area]);
    let left = times;
    vi.spyOn(browser.storage[area], 'get').mockImplementation((name?: unknown) =>
      left-- > 0 ? answer() : get(name as string),
    );
  }
}

describe.each(Object.entries(ways))('a browser that %s', (_, answer) => {
  it('is asked again', async () => {
    await browser.storage.local.set({ computer: 'mine' });
    forgets(answer, 2);
    expect(await remembered('local', 'computer')).toBe('mine');
  });

  it('holds no panel up: it goes on as if there were nothing, and hidden', async () => {
    forgets(answer);
    expect(await readRemembered('local', 'choices')).toEqual({ ok: false, code: 'failed' });
    expect(await readComputer()).toBeUndefined();
    expect(await loadAutoLock()).toEqual({ minutes: 10, withScreen: false });
    expect(await isHiddenElsewhere()).toBe(true);
  });
});

it('is nothing where nothing was kept', async () => {
  expect(await readRemembered('session', 'hidden')).toEqual({ ok: true, value: undefined });
  expect(await isHiddenElsewhere()).toBe(false);
});
