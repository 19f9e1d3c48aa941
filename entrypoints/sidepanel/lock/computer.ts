import { browser } from 'wxt/browser';

import type { Computer } from '../../../components/services';
import { isVaultHere } from '../../../lib/vault/place';
import { remembered } from '../remembered';

/*
 * Whose computer this is. "Only mine" is kept on the disk: it says nothing. "Others use it too" is kept in the
 * browser's memory (`storage.session`) and asked again once the browser was closed: on the disk it would say
 * that somebody here had something to keep from others.
 */

/** The answer, if it was given. Makes no database: on a shared computer there must be none. */
export async function readComputer(): Promise<Computer | undefined> {
  const [now, kept] = await Promise.all([remembered('session', 'computer'), remembered('local', 'computer')]);
  if (now === 'shared') return 'shared';
  if (kept === 'mine') return 'mine';
  // Written here before there was the question: what is kept was meant to be kept.
  if (!(await isVaultHere())) return undefined;
  await keepComputer('mine');
  return 'mine';
}

export async function keepComputer(computer: Computer): Promise<void> {
  if (computer === 'shared') {
    await browser.storage.session.set({ computer });
    await browser.storage.local.remove('computer');
  } else {
    await browser.storage.local.set({ computer });
    await browser.storage.session.remove('computer');
  }
}

/** Forget the answer: the next person is asked. */
export async function forgetComputer(): Promise<void> {
  await browser.storage.session.remove('computer');
  await browser.storage.local.remove('computer');
}

/** Hear that the answer was given, changed or wiped away in another panel. */
export function onComputerChanged(listener: () => void): void {
  browser.storage.onChanged.addListener(({ computer }) => {
    if (computer && computer.oldValue !== computer.newValue) listener();
  });
}
