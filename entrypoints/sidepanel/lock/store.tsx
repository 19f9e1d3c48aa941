import { render } from 'preact';

import type { RescueWays } from '../../../components/lock/Rescue';
import type { Choices, Computer, Secret } from '../../../components/services';
import type { Localize } from '../../../lib/base/localize';
import { type Result, succeed } from '../../../lib/base/result';
import type { Derive } from '../../../lib/crypto/passphrase-key';
import { lookAtVault, openVault, type Vault } from '../../../lib/vault/vault';
import { keepComputer, onComputerChanged, readComputer } from './computer';
import { type Ended, readWhatIsLeft, takeEnded } from './ending';
import { openSharedJournal, type SharedJournal } from './shared-journal';

/** Where the words are: sealed on this computer, or in the memory of the open panels. */
export type Store =
  | { computer: 'mine'; vault: Vault; derive: Derive }
  | { computer: 'shared'; memory: SharedJournal };

type Scene = {
  root: Element;
  t: Localize;
  choices: Choices;
  rescue: RescueWays;
  /** Called once what is left was read back: before, a panel that starts would make something new. */
  onReadBack(): void;
};

/** Ask what must be asked, and open what is kept. Nothing is looked at, nor made, before the first answer. */
export async function openStore(scene: Scene, derive: Derive): Promise<Result<Store, string>> {
  const ended = takeEnded();
  if (ended) await showEnd(scene, ended);
  const computer = (await readComputer()) ?? (await askComputer(scene));
  if (computer === 'shared') return succeed({ computer, memory: await openSharedJournal() });
  const vault = await openSealed(scene, derive);
  return vault.ok ? succeed({ computer, vault: vault.value, derive }) : vault;
}

/** Show what is left, until the next person begins. */
async function showEnd({ root, t, onReadBack }: Scene, ended: Ended): Promise<void> {
  const { EndedView } = await import('../../../components/lock/screens');
  const left = await readWhatIsLeft(ended);
  onReadBack();
  await new Promise<void>(resolve => render(<EndedView t={t} left={left} onStart={resolve} />, root));
}

/** The first question. Answered in another panel, it is answered here. */
async function askComputer({ root, t, choices }: Scene): Promise<Computer> {
  const { AskComputer } = await import('../../../components/lock/screens');
  const answered = await new Promise<Computer | 'elsewhere'>(resolve => {
    onComputerChanged(() => resolve('elsewhere'));
    render(<AskComputer t={t} choices={choices} onAnswer={resolve} />, root);
  });
  if (answered === 'elsewhere') return (await readComputer()) ?? 'shared';
  await keepComputer(answered);
  return answered;
}

async function openSealed({ root, ...shown }: Scene, derive: Derive): Promise<Result<Vault, string>> {
  const state = await lookAtVault();
  if (!state.ok) return state;
  if (state.value.is === 'open') return openVault();
  const { LockView } = await import('../../../components/lock/screens');
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
