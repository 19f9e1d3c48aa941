import { browser } from 'wxt/browser';

import type { Wiping } from '../../components/services';
import { succeed } from '../../lib/base/result';
import { type FurtherStore, wipeVault } from '../../lib/vault/wipe';
import { markEnded } from './lock/ending';

/** Told to every panel when the words are gone: what they still show must go too. */
const line = 'in-my-corner wiped';

/**
 * Taking everything off this computer, in this panel and all others.
 *
 * What is left is then read by a program that started anew (`lock/ending.ts`): it holds nothing of before in its
 * memory, and shows only what it really found.
 */
export function createWiping(): Wiping {
  // One channel: it does not hear itself, so this panel can finish.
  const others = new BroadcastChannel(line);
  others.addEventListener('message', () => location.reload());
  return {
    async wipe(what) {
      const wiped = await wipeVault(undefined, { stores: what === 'all' ? [settings, sites] : [mine] });
      others.postMessage('wiped');
      if (!wiped.ok) return wiped;
      await browser.storage.session.clear();
      await markEnded(what);
      // Last, because panels start anew when it goes.
      if (what === 'all') await browser.storage.local.clear();
      location.reload();
      return succeed();
    },
  };
}

/** Let the other panels start anew: what they show is not here any more. */
export function tellWiped(): void {
  const others = new BroadcastChannel(line);
  others.postMessage('wiped');
  others.close();
}

/** What is remembered of a person's backups. The rest of the choices is of this browser. */
export const mine: FurtherStore = {
  clear: () => browser.storage.local.remove('backups'),
  count: async () => Object.keys(await browser.storage.local.get('backups')).length,
};

/** All settings but whose computer this is. */
const settings: FurtherStore = {
  clear: async () => browser.storage.local.remove(await keysOfSettings()),
  count: async () => (await keysOfSettings()).length,
};

async function keysOfSettings(): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null)).filter(key => key !== 'computer');
}

/** The sites that a person let us stay on for. */
const sites: FurtherStore = {
  async clear() {
    const { origins = [] } = await browser.permissions.getAll();
    if (origins.length > 0) await browser.permissions.remove({ origins });
  },
  count: async () => (await browser.permissions.getAll()).origins?.length ?? 0,
};
