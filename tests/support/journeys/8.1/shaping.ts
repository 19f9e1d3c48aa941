import type { Page } from 'puppeteer-core';

import { find, findAll, press, readAloud, typeInto, waitForText, waitUntilGone } from '../../find';
import type { Stage, Step } from '../../journey';
import { moveQuestion } from '../../move-question';
import { readThisPage, showView, startsWith, waitUntilSaved } from '../../panel';
import { countPages } from '../../print';
import {
  actionsOf,
  atStep,
  checkNetwork,
  did,
  fill,
  mostActions,
  next,
  onStage,
  questionsOn,
  rewrite,
  run,
  t,
  tap,
  watchNetwork,
} from './hands';
import { boxes, choices, hardest, opener, openerAfter, worried } from './hers';

/** JOURNEYS.md 8.1, steps 4 to 7: her questions, the hardest one, what she says first, a ladder, and the sheet. */
export const shaping: Step[] = [
  {
    says: '8.1 step 4: writes the question she is afraid of',
    async play(stage) {
      const { panel } = onStage(stage);
      await next(stage, 'questions');
      await fill(stage, t('questions-type'), hardest);
      await panel.keyboard.press('Enter'); // ends the line: part of writing it
      await find(panel, 'textbox', t('question-number', { number: 2 }));
      const doors = await findAll(panel, 'button', / …$/);
      stage.check('every ready-made line is a beginning she would have to end', doors.length >= 4);
    },
  },
  {
    says: '8.1 step 5: her last note has a plan: the tool asks only “What else could we do?”, the rest is her edit',
    async play(stage) {
      const { page, panel } = onStage(stage);
      await page.goto(`${stage.portal.origin}/#/visits/8`);
      await readThisPage(panel, t);
      await press(panel, 'DisclosureTriangle', /plans? on this page$/);
      const ask = await findAll(panel, 'button', startsWith(t('plans-ask')));
      stage.check('beside the plan stands one question, and no advice', ask.length > 0);
      await press(panel, 'button', startsWith(t('plans-ask')));
      await waitForText(panel, t('ask-added', { word: t('ask-other') }));
      await showView(panel, t('view-questions'));
      await waitForText(panel, t('ask-other'));
      await rewrite(panel, 'Question', t('ask-other'), choices);
      await waitForText(panel, choices);
      await waitUntilSaved(panel, t);
      stage.check('it is in her words now', (await questionsOn(panel)).includes(choices));
    },
  },
  {
    says: '8.1 step 6: for “give it time” she keeps the second rung, and makes it hers',
    async play(stage) {
      const { panel } = onStage(stage);
      await run(panel, 'disagree', t('cmd-words-to-use'));
      await press(panel, 'button', '“Give it time.”');
      await find(panel, 'heading', t('say-they-say', { line: 'Give it time.' }));
      const rungs = ['curious', 'worried', 'clear', 'formal'];
      for (const rung of rungs) await find(panel, 'heading', t(`say-rung-${rung}`));
      stage.check('four ways to answer, each a step firmer', true);
      const [rung = ''] = (await readAloud(panel)).match(/I am worried that waiting.*/) ?? [];
      await press(panel, 'button', new RegExp(`^${t('room-keep-line')} ?: I am worried that waiting`));
      await waitForText(panel, t('room-kept'));
      await showView(panel, t('view-questions'));
      await rewrite(panel, 'Question', rung, worried);
      await waitUntilSaved(panel, t);
      stage.check('the rung is in her list, in her words', (await questionsOn(panel)).includes(worried));
    },
  },
  {
    says: '8.1 step 6: puts the three that matter on top, with the arrow keys',
    async play(stage) {
      const { panel } = onStage(stage);
      await moveQuestion(panel, t('ask-selection'), 'ArrowDown', t('question-later'));
      await moveQuestion(panel, worried, 'ArrowUp', t('question-number', { number: 3 }));
      await moveQuestion(panel, choices, 'ArrowUp', t('question-number', { number: 1 }));
      const [...top] = (await questionsOn(panel)).slice(0, 3);
      stage.check(
        'the words of her medicine list can wait',
        top.join() === [choices, hardest, worried].join(),
      );
    },
  },
  {
    says: '8.1 step 4: says which one is hardest to say: it is first, and on a card',
    async play(stage) {
      const { panel } = onStage(stage);
      await showView(panel, t('view-prepare'));
      await next(stage, 'hardest');
      await press(panel, 'radio', hardest);
      did(stage, 'chooses the hardest');
      await press(panel, 'button', t('prepare-hardest-first'));
      await waitForText(panel, t('prepare-hardest-is-first'));
      await tap(stage, t('prepare-card-make'));
      const card = await find(panel, 'textbox', t('prepare-card'));
      const words = await card.evaluate(field => (field as HTMLTextAreaElement).value);
      stage.check('the card holds her own sentence', words === hardest);
    },
  },
  {
    says: '8.1 step 5: writes what she says first: 19 seconds',
    async play(stage) {
      const { panel } = onStage(stage);
      await next(stage, 'opener');
      await fill(stage, t('opener-label'), opener);
      await waitForText(panel, t('opener-seconds', { seconds: 19 }));
      stage.check('the screen says how long it takes, without alarm', true);
      await waitForText(panel, t('check-opener-long', { seconds: 19 }));
      stage.check('Things to check says so too, and offers a change', true);
      await tap(stage, t('check-show'));
      stage.check('nothing changes before she says so', (await openerText(panel)) === opener);
    },
  },
  {
    says: '8.1 step 5: uses the change: 8 seconds',
    async play(stage) {
      const { panel } = onStage(stage);
      await tap(stage, t('check-use'));
      await waitForText(panel, t('opener-seconds', { seconds: 8 }));
      stage.check('her first three sentences are left', (await openerText(panel)) === openerAfter);
    },
  },
  {
    says: '8.1 step 7: looks at her sheet: a busy person can read it',
    async play(stage) {
      const { panel } = onStage(stage);
      await tap(stage, t('prepare-to-sheet'));
      await atStep(stage, 'sheet');
      const said = await waitForText(panel, /Your list takes about \d+ seconds? to read/);
      const [, seconds = '99'] = /takes about (\d+) seconds?/.exec(said) ?? [];
      stage.check(`${seconds} seconds to read (at most 30)`, Number(seconds) <= 30);
    },
  },
  {
    says: '8.1 step 7: prints the sheet',
    async play(stage) {
      const { panel } = onStage(stage);
      await waitUntilSaved(panel, t);
      await tap(stage, t('questions-print'));
      const sheet = await stage.chromium.waitForTab('#sheet=');
      stage.page = sheet;
      watchNetwork(stage, sheet);
      const said = await waitForText(sheet, hardest);
      const top = await sheet.$$eval('.sheet ol', lists => lists[0]?.children.length ?? 0);
      stage.check('Check: top three only come first', top === 3);
      stage.check('her questions are on it', said.includes(choices) && said.includes(worried));
      stage.check('what is on her mind is not: it stays hers', !said.includes('stop this pill'));
      stage.check(
        'Check: nothing about dosing came from us',
        !/\b\d+ ?(mg|ml|mcg)\b|\bdose\b/i.test(said.replaceAll(/“[^”]*”/g, '')),
      );
      stage.check('it is one page', (await countPages(sheet)) === 1);
      const done = actionsOf(stage);
      stage.check(
        `${done.length} steps from open to printed sheet, by the straight way (at most ${mostActions})`,
        done.length <= mostActions,
      );
    },
  },
  {
    says: '8.1 step 7: prints it large, and “It is not working for me”',
    async play(stage) {
      await backToPortal(stage);
      const { panel } = onStage(stage);
      await press(panel, 'button', t('prepare-print-not-working'));
      const page = await stage.chromium.waitForTab('not-working');
      const said = await waitForText(page, boxes['What happens now']);
      stage.check(
        'the page has the four boxes she filled, and no empty one',
        !said.includes('What else I tried'),
      );
      stage.check('it is one page', (await countPages(page)) === 1);
      await page.close();
      await showView(panel, t('view-out'));
      await press(panel, 'radio', t('out-as-large'));
      await press(panel, 'button', t('out-print'));
      stage.page = await stage.chromium.waitForTab('paper=large');
      await waitForText(stage.page, hardest);
      const size = await stage.page.$eval('.sheet li', item =>
        Number.parseFloat(getComputedStyle(item).fontSize),
      );
      stage.check(`the letters are ${Math.round(size)} px, for tired eyes`, size >= 22);
      stage.check('it is one page', (await countPages(stage.page)) === 1);
    },
  },
  {
    says: '8.1 step 7: keeps it on the laptop, locked',
    async play(stage) {
      await backToPortal(stage);
      const { panel } = onStage(stage);
      await showView(panel, t('view-choices'));
      await typeInto(panel, t('passphrase-new'), passphrase);
      await waitForText(panel, t('strength-very-hard'));
      await typeInto(panel, t('passphrase-again'), passphrase);
      await press(panel, 'button', t('passphrase-set'));
      await waitForText(panel, t('passphrase-is-set'));
      await run(panel, 'lock this', t('cmd-lock-now'));
      const said = await waitForText(panel, t('lock-title'));
      stage.check('nothing of hers can be read while it is locked', !said.includes('sex life'));
      checkNetwork(stage);
    },
  },
];

export const passphrase = 'four brown geese in May';

/** Open what is locked, as she does before she goes in. */
export async function unlock(panel: Page): Promise<void> {
  await typeInto(panel, t('lock-passphrase'), passphrase);
  await press(panel, 'button', t('lock-open'));
  await waitUntilGone(panel, 'heading', t('lock-title'));
}

/** Close the paper that is in front: the panel stands beside the portal. */
async function backToPortal(stage: Stage): Promise<void> {
  const pages = await stage.chromium.browser.pages();
  const portal = pages.find(page => page.url().startsWith(stage.portal.origin));
  if (!portal || stage.page === portal) return;
  await stage.page?.close();
  await portal.bringToFront();
  stage.page = portal;
}

async function openerText(panel: Page): Promise<string> {
  const field = await find(panel, 'textbox', t('opener-label'));
  return field.evaluate(element => (element as HTMLTextAreaElement).value);
}
