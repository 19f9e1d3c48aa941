import { render } from 'preact';

import type { RescueWays } from '../../../components/lock/Rescue';
import type { Choices, Computer, Secret } from '../../../components/services';
import type { Localize } from '../../../lib/base/localize';
import { type Result, succeed } from '../../../lib/base/result';
import type { Derive } from '../../../lib/crypto/passphrase-key';
import type { LockState } from '../../../lib/vault/lock';
import { lookAtVault, openVault, type Vault } from '../../../lib/vault/vault';
import { keepComputer, onComputerChanged, readComputer } from './computer';
import { type Ended, readWhatIsLeft } from './ending';
import { loadScreens } from './load-screens';
import type { SharedJournal } from './shared-journal';

/** Where the words are: sealed on this computer, or in the memory of the open panels. */
export type Store =
  | { computer: 'mine'; vault: Vault; derive: Derive }
  | { computer: 'shared'; memory: SharedJournal };

/** Where it is asked, and in what words. */
export type Scene = {
  root: Element;
  t: Localize;
  choices: Choices;
  rescue: RescueWays;
  /** Called once what is left was read back: before, a panel that starts would make something new. */
  onReadBack(): void;
};

/** What can be known of it before anything is opened. */
export type Looked = { computer: Computer | undefined; lock: Result<LockState, string> | undefined };

/** Nothing is made before the first answer. */
export async function lookAtStore(): Promise<Looked> {
  const computer = await readComputer();
  return { computer, lock: computer === 'mine' ? await lookAtVault() : undefined };
}

/** Whether nothing stands before the panel: no question, and no lock. */
export function isWayFree({ computer, lock }: Looked): boolean {
  return computer === 'shared' || (lock?.ok === true && lock.value.is === 'open');
}

/** Ask what must be asked, and open what is kept. */
export async function openStore(
  scene: Scene,
  derive: Derive,
  looked: Looked,
): Promise<Result<Store, string>> {
  const computer = looked.computer ?? (await askComputer(scene));
  if (computer === 'shared') {
    const { openSharedJournal } = await import('./shared-journal');
    return succeed({ computer, memory: await openSharedJournal() });
  }
  const vault = await openSealed(scene, derive, looked.lock ?? (await lookAtVault()));
  return vault.ok ? succeed({ computer, vault: vault.value, derive }) : vault;
}

/** Show what is left, until the next person begins. */
export async function showEnd({ root, t, choices, onReadBack }: Scene, ended: Ended): Promise<void> {
  const { EndedView } = await loadScreens(choices);
  const left = await readWhatIsLeft(ended);
  onReadBack();
  await new Promise<void>(resolve => render(<EndedView t={t} left={left} onStart={resolve} />, root));
}

/** The first question. Answered in another panel, it is answered here. */
async function askComputer({ root, t, choices }: Scene): Promise<Computer> {
  const { AskComputer } = await loadScreens(choices);
  const answered = await new Promise<Computer | 'elsewhere'>(resolve => {
    onComputerChanged(() => resolve('elsewhere'));
    render(<AskComputer t={t} choices={choices} onAnswer={resolve} />, root);
  });
  if (answered === 'elsewhere') return (await readComputer()) ?? 'shared';
  await keepComputer(answered);
  return answered;
}

async function openSealed(
  { root, ...shown }: Scene,
  derive: Derive,
  lock: Result<LockState, string>,
): Promise<Result<Vault, string>> {
  if (!lock.ok) return lock;
  if (lock.value.is === 'open') return openVault();
  const { LockView } = await loadScreens(shown.choices);
  return new Promise(resolve => {
    const onTry = async (secret: Secret) => {
      const opened = await openVault(undefined, { secret, derive });
      if (opened.ok) resolve(opened);
      return opened;
    };
    render(<LockView {...shown} look={lookAtLock} onTry={onTry} />, root);
  });
}

/** What a lock screen shows. Nothing about what is inside. */
export async function lookAtLock(): Promise<{ waitMs: number; hasRecoveryCode: boolean }> {
  const state = await lookAtVault();
  return state.ok && state.value.is === 'locked' ? state.value : { waitMs: 0, hasRecoveryCode: false };
}
