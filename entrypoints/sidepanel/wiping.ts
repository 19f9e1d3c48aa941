import { browser } from 'wxt/browser';

import type { Wiping } from '../../components/services';
import { succeed } from '../../lib/base/result';
import type { FurtherStore } from '../../lib/vault/wipe';
import { markEnded } from './lock/ending';

/**
 * Between the panels: `gone`, what you show is not here any more; `begin`, start anew now.
 *
 * A panel that starts makes a vault of its own. So the others wait, covered, until what is left was read back.
 */
type Word = 'gone' | 'begin';

const line = 'in-my-corner wiped';

/** When a panel starts anew though no `begin` came: the panel that erased was closed. */
const patienceMs = 5_000;

/** Wiping, and what it must tell the other panels. */
export type WipingHere = Wiping & {
  /** Let the other panels start anew: what was here is gone, and read back. */
  letOthersBegin(): void;
  /** All is being erased, or was: nothing may be kept any more. */
  hasBegun(): boolean;
};

/**
 * Taking everything off this computer, in this panel and all others.
 *
 * What is left is then read by a program that started anew (`lock/ending.ts`): it holds nothing of before in its
 * memory, and shows only what it really found.
 */
export function createWiping(): WipingHere {
  // One channel: it does not hear itself, so this panel can finish.
  const others = new BroadcastChannel(line);
  let hasBegun = false;
  const tell = (word: Word) => others.postMessage(word);
  others.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data === 'begin') return location.reload();
    hasBegun = true;
    document.body.hidden = true;
    setTimeout(() => location.reload(), patienceMs);
  });
  return {
    letOthersBegin: () => tell('begin'),
    hasBegun: () => hasBegun,
    async wipe(what) {
      hasBegun = true;
      const { wipeVault } = await import('../../lib/vault/wipe');
      const wiped = await wipeVault(undefined, { stores: what === 'all' ? [settings, sites] : [mine] });
      tell('gone');
      hasBegun = wiped.ok;
      if (!wiped.ok) return wiped;
      await browser.storage.session.clear();
      markEnded(what);
      // Last, because panels start anew when it goes.
      if (what === 'all') await browser.storage.local.clear();
      location.reload();
      return succeed();
    },
  };
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
