import '@preact/signals';

import { signal } from '@preact/signals-core';
import { render } from 'preact';

import type { RescueWays } from '../../components/lock/Rescue';
import { createBeginning } from './beginning';
import { loadChoices } from './choices';
import { takeEnded } from './lock/ending';
import { loadScreens } from './lock/load-screens';
import { isWayFree, lookAtStore, openStore, type Scene, showEnd } from './lock/store';
import { createVeil, isHiddenElsewhere } from './lock/veil';
import { createDerive } from './lock/workers';
import { leaveNoTraces } from './no-traces';
import { createWiping, type WipingHere } from './wiping';

const app = document.querySelector<HTMLElement>('#app');
const empty = document.querySelector<HTMLElement>('#empty');
leaveNoTraces();
if (app && empty) begin(app, empty);

/** So long nobody looks at an empty panel without a word. What comes later is still shown. */
const patienceMs = 10_000;

/** A panel is never just blank: what does not come, or breaks, is said. */
function begin(app: HTMLElement, empty: HTMLElement): void {
  const say = async (why: 'slow-start' | 'failed') => (await import('./stuck')).sayStuck(app, why);
  const waiting = setTimeout(() => app.firstChild ?? void say('slow-start'), patienceMs);
  void start(app, empty).catch(async error => {
    clearTimeout(waiting);
    await say('failed');
    throw error;
  });
}

/**
 * Show the panel as soon as it is known that nobody must be asked anything, and load what it is made of behind that
 * first paint; or ask what must be asked first, or say plainly why what is kept cannot be opened.
 */
async function start(app: HTMLElement, empty: HTMLElement): Promise<void> {
  const ended = takeEnded();
  const isHidden = isHiddenElsewhere();
  // Nothing is looked at behind an empty panel, and after an end only once what is left was read back.
  const early = isHidden.then(hidden => (hidden || ended ? undefined : lookAtStore()));
  const { choices, t, keepNothing } = await loadChoices();
  const isNeutral = signal(false);
  const title = () => t(isNeutral.value ? 'hidden-title' : 'product-name');
  const veil = createVeil({ app, empty, t, title, isHidden: await isHidden });
  await veil.untilUp();

  // One for the whole page: two would hear each other.
  const wiping = createWiping();
  const scene: Scene = { root: app, t, choices, rescue: rescueBy(wiping), onReadBack: wiping.letOthersBegin };
  if (ended) await showEnd(scene, ended);

  const beginning = createBeginning({
    ...{ app, t, choices, veil, wiping },
    onComputer(computer) {
      isNeutral.value = computer === 'shared';
      if (computer === 'shared') keepNothing();
    },
  });
  const looked = (await early) ?? (await lookAtStore());
  if (looked.computer && isWayFree(looked)) await beginning.paint(looked.computer);
  const store = await openStore(scene, createDerive(), looked);
  const shown = store.ok ? await beginning.goOn(store.value) : store;
  if (!shown.ok) await showProblem(scene, shown.code);
}

/** What can be done without getting in. */
function rescueBy(wiping: WipingHere): RescueWays {
  return {
    wipe: wiping.wipe,
    open: async (...file) => (await import('./lock/rescue')).openInstead(wiping, ...file),
  };
}

async function showProblem({ root, t, choices, rescue }: Scene, code: string): Promise<void> {
  const { VaultProblem } = await loadScreens(choices);
  const ways = code === 'vault-unreadable' ? rescue : undefined;
  render(<VaultProblem t={t} code={code} choices={choices} rescue={ways} />, root);
}
