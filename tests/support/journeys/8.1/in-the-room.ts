import { find, focused, press, readAloud, typeInto, waitForText } from '../../find';
import type { Step } from '../../journey';
import { openPanelBeside, showView, waitUntilSaved } from '../../panel';
import { waitFor } from '../../wait';
import { checkNetwork, onStage, run, t, watchNetwork } from './hands';
import { choices, hardest, mine, openerAfter, worried } from './hers';
import { unlock } from './shaping';

const said = 'We lower it step by step. You come back on the 14th.';

/** JOURNEYS.md 8.1, step 8: in the room. */
export const inTheRoom: Step[] = [
  {
    says: '8.1 step 8: opens the laptop in the waiting room, with her passphrase. There is no network',
    async play(stage) {
      await stage.reopen();
      Object.assign(stage, await openPanelBeside(stage.chromium, `${stage.portal.origin}/#/visits/1`));
      const { panel } = onStage(stage);
      watchNetwork(stage, panel);
      await waitForText(panel, t('lock-title'));
      await unlock(panel);
      await panel.setOfflineMode(true);
      await run(panel, 'in the room', t('cmd-room'));
      await find(panel, 'button', t('room-begin'));
      stage.check('her visit is there', true);
    },
  },
  {
    says: '8.1 step 8: goes in by keyboard: what she says first stands there, large',
    async play(stage) {
      const { panel } = onStage(stage);
      await (await find(panel, 'button', t('room-begin'))).focus();
      await panel.keyboard.press('Enter');
      await find(panel, 'heading', openerAfter);
      await panel.keyboard.press('ArrowRight');
      await find(panel, 'heading', hardest);
      const heard = await readAloud(panel);
      stage.check('then one question is on screen', !heard.includes(choices) && !heard.includes(worried));
      await waitFor('focus on the question', async () =>
        (await focused(panel)).includes(hardest) ? true : undefined,
      );
      stage.check('and a screen reader is at it', true);
    },
  },
  {
    says: '8.1 step 8: shows the card for the hardest one',
    async play(stage) {
      const { panel } = onStage(stage);
      await press(panel, 'button', t('room-show'));
      await find(panel, 'main', t('shown-card'));
      const shown = await panel.$eval('#app', ({ textContent }) => textContent ?? '');
      stage.check('the sentence is there', shown.includes(hardest));
      stage.check('and no other of her words', ![choices, worried].some(other => shown.includes(other)));
    },
  },
  {
    says: '8.1 step 8: one key: Asked. One more: Answered. On to #2: Later',
    async play(stage) {
      const { panel } = onStage(stage);
      await press(panel, 'button', t('shown-close'));
      await find(panel, 'heading', hardest);
      await panel.keyboard.press('1');
      await waitForText(panel, t('room-now-asked'));
      await panel.keyboard.press('2');
      await waitForText(panel, t('room-now-answered'));
      await panel.keyboard.press('ArrowRight');
      await find(panel, 'heading', choices);
      await panel.keyboard.press('3');
      await find(panel, 'heading', worried);
      stage.check('three keys were enough, and “Later” went on by itself', true);
      await panel.keyboard.press('2');
      await waitForText(panel, t('room-now-answered'));
      await waitUntilSaved(panel, t);
      stage.check('it is kept, with no network', true);
      checkNetwork(stage);
    },
  },
  {
    says: '8.1 step 9: goes back to #1, writes what they said, and says it back',
    async play(stage) {
      const { panel } = onStage(stage);
      for (const back of [choices, hardest]) {
        await press(panel, 'button', t('room-back'));
        await find(panel, 'heading', back);
      }
      await typeInto(panel, t('room-answer'), said);
      await typeInto(panel, t('room-understood'), mine);
      await press(panel, 'button', t('room-they-said-yes'));
      await press(panel, 'button', t('room-friend-yes'));
      await waitUntilSaved(panel, t);
      stage.check('“They said yes” is one press', true);
    },
  },
  {
    says: 'The laptop is closed on the way home, and opened again',
    async play(stage) {
      await stage.reopen();
      Object.assign(stage, await openPanelBeside(stage.chromium, `${stage.portal.origin}/#/visits/1`));
      const { panel } = onStage(stage);
      watchNetwork(stage, panel);
      await waitForText(panel, t('lock-title'));
      await unlock(panel);
      await showView(panel, t('view-room'));
      await find(panel, 'heading', hardest);
      stage.check('she is at the same question', true);
    },
  },
];
