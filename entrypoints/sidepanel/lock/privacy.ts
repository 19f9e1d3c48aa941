import { effect, signal } from '@preact/signals-core';

import type { Notices } from '../../../components/frame/notices';
import type { Choices, PageLink, Privacy } from '../../../components/services';
import type { Localize } from '../../../lib/base/localize';
import { fail, succeed } from '../../../lib/base/result';
import { makeBackup } from '../../../lib/notebook/backup/backup';
import type { Notebook } from '../../../lib/notebook/notebook';
import { createSealing } from '../sealing';
import { forgetComputer, onComputerChanged } from './computer';
import { markEnded } from './ending';
import { createLocking, type Locking } from './locking';
import { moveTo } from './moving';
import type { PlaceKeeper } from './place';
import type { Store } from './store';
import type { Veil } from './veil';
import { createStrength } from './workers';

type Parts = {
  store: Store;
  veil: Veil;
  notebook: Notebook;
  notices: Notices;
  choices: Choices;
  t: Localize;
  place: PlaceKeeper;
};

/** Privacy, once the page beside the panel is known: its marks go when the panel hides. */
export type WithPage = (page: PageLink) => Privacy;

/** All that a person can do about who sees what they write. Once a panel. */
export async function createPrivacy(parts: Parts): Promise<WithPage> {
  const { store, veil, notices } = parts;
  // Answered otherwise, or wiped, in another panel: start anew.
  onComputerChanged(() => location.reload());
  const locking = store.computer === 'mine' ? await createLocking(store, parts) : undefined;
  if (store.computer === 'shared') store.memory.onEnded(() => location.reload());

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
