import { effect, signal } from '@preact/signals-core';

import type { Notices } from '../../../components/frame/notices';
import type { PageLink, Privacy } from '../../../components/services';
import { fail, succeed } from '../../../lib/base/result';
import { makeBackup } from '../../../lib/notebook/backup/backup';
import type { Notebook } from '../../../lib/notebook/notebook';
import { createSealing } from '../sealing';
import { forgetComputer } from './computer';
import { markEnded } from './ending';
import type { Locking } from './locking';
import { moveTo } from './moving';
import type { Store } from './store';
import type { Veil } from './veil';
import { createStrength } from './workers';

type Parts = {
  store: Store;
  veil: Veil;
  notebook: Notebook;
  notices: Notices;
  locking: Locking | undefined;
};

/** Privacy, once the page beside the panel is known: its marks go when the panel hides. */
export type WithPage = (page: PageLink) => Privacy;

/** All that a person can do about who sees what they write. Once a panel. */
export function createPrivacy(parts: Parts): WithPage {
  const { veil, notices, locking } = parts;
  return page => {
    effect(() => {
      const isHidden = veil.isDown.value;
      notices.hush(isHidden);
      if (!isHidden) return;
      page.putAway();
      void locking?.lock();
    });
    return { ...(locking ? ofOwn(locking) : ofShared), ...common(parts) };
  };
}

function ofOwn({ verbs, ...locking }: Locking) {
  return { ...locking, passphrase: verbs };
}

/** On a shared computer nothing is kept, so there is nothing to lock. */
const ofShared = {
  hasPassphrase: signal(false),
  passphrase: undefined,
  autoLock: signal({ minutes: 0, withScreen: false }),
  setAutoLock: async () => succeed(),
  lock: async () => fail('no-passphrase'),
};

type Common = Pick<Privacy, 'computer' | 'strengthOf' | 'hide' | 'changeComputer' | 'sealAll' | 'end'>;

function common({ store, veil, notebook }: Parts): Common {
  return {
    computer: store.computer,
    strengthOf: createStrength(),
    hide: veil.lower,
    changeComputer: to => moveTo(to, store, notebook),
    async sealAll(passphrase) {
      if (store.computer !== 'shared') return fail('failed');
      const backup = await makeBackup(store.memory, { now: Date.now });
      return backup.ok ? createSealing().seal(backup.value.text, passphrase) : backup;
    },
    async end() {
      if (store.computer !== 'shared') return;
      markEnded();
      store.memory.end();
      await forgetComputer();
      location.reload();
    },
  };
}
