import type { Page } from 'puppeteer-core';

import { find, findAll, focused, press, readAloud, typeInto, waitForText } from '../find';
import type { Journey, Stage } from '../journey';
import { chord } from '../keyboard';
import { openPanelInTab, showView, startsWith, waitUntilSaved } from '../panel';
import { waitFor } from '../wait';
import { readWords } from '../words';

const t = readWords('en');
const hardest = 'It took away my sex life. Is that the pill?';
const ladder = "I'm worried that waiting costs me my job. Can we set a date to decide?";
const choices = 'What else could we do?';
const note = 'taper 50 % x 2 wk';
const mine = 'Lower to half, come back the 14th, call if sleep breaks.';

/** JOURNEYS.md 8.1, steps 8 to 10: in the room, and after. It makes its own visit, so that it can be played alone. */
export const journey: Journey = {
  title: '8.1, steps 8 to 10: in the room, and after',
  steps: [
    {
      says: 'Has her three questions ready, the hardest first',
      async play(stage) {
        stage.panel = await openPanelInTab(stage.chromium);
        const { panel } = stage;
        panel.on('request', request => {
          if (!/^(chrome-extension|data):/.test(request.url())) stage.check('no network', false);
        });
        await showView(panel, t('view-questions'));
        await typeInto(panel, t('visit-with'), 'Dr. Osei');
        for (const question of [hardest, ladder, choices]) {
          await typeInto(panel, t('questions-type'), question);
          await panel.keyboard.press('Enter');
        }
        await find(panel, 'textbox', t('question-number', { number: 3 }));
        await waitUntilSaved(panel, t);
        stage.check('three questions are ready', true);
      },
    },
    {
      says: '8.1 step 8: in the room. The network is gone; she goes in by keyboard',
      async play(stage) {
        const panel = panelOf(stage);
        await panel.setOfflineMode(true);
        await run(panel, t('cmd-room'));
        await (await find(panel, 'button', t('room-begin'))).focus();
        await panel.keyboard.press('Enter');
        await find(panel, 'heading', hardest);
        stage.check('one question is on screen', !(await readAloud(panel)).includes(ladder));
        await waitFor('focus on the question', async () =>
          (await focused(panel)).includes(hardest) ? true : undefined,
        );
        stage.check('and a screen reader is at it', true);
      },
    },
    {
      says: '8.1 step 8: shows the card for the hardest one',
      async play(stage) {
        const panel = panelOf(stage);
        await press(panel, 'button', t('room-show'));
        await find(panel, 'main', t('shown-card'));
        const shown = await panel.$eval('#app', ({ textContent }) => textContent ?? '');
        stage.check('the sentence is there', shown.includes(hardest));
        stage.check('and no other of her words', !shown.includes(ladder) && !shown.includes('Osei'));
      },
    },
    {
      says: '8.1 step 8: one key: Asked. One more: Answered. The next: Later',
      async play(stage) {
        const panel = panelOf(stage);
        await press(panel, 'button', t('shown-close'));
        await find(panel, 'heading', hardest);
        await panel.keyboard.press('1');
        await waitForText(panel, t('room-now-asked'));
        await panel.keyboard.press('2');
        await waitForText(panel, t('room-now-answered'));
        await panel.keyboard.press('ArrowRight');
        await find(panel, 'heading', ladder);
        await panel.keyboard.press('3');
        await find(panel, 'heading', choices);
        stage.check('three keys were enough, and “Later” went on by itself', true);
        await waitUntilSaved(panel, t);
        stage.check('it is kept, with no network', true);
      },
    },
    {
      says: 'The laptop is closed on the way home, and opened again',
      async play(stage) {
        await stage.reopen();
        stage.panel = await openPanelInTab(stage.chromium);
        await showView(stage.panel, t('view-room'));
        await find(stage.panel, 'heading', choices);
        stage.check('she is at the same question', true);
      },
    },
    {
      says: '8.1 step 9: in her own words, beside what the note says',
      async play(stage) {
        const panel = panelOf(stage);
        for (const back of [ladder, hardest]) {
          await press(panel, 'button', t('room-back'));
          await find(panel, 'heading', back);
        }
        await typeInto(panel, t('room-answer'), note);
        await typeInto(panel, t('room-understood'), mine);
        const said = await waitForText(panel, t('room-only-answer', { fact: '2 wk' }));
        stage.check('the length she did not write is pointed at', true);
        stage.check('half and 50 % are the same', !said.includes(t('room-only-answer', { fact: '50 %' })));
        stage.check('nobody is told who is right', !/\b(wrong|mistake|incorrect|error)\b/i.test(said));
        stage.check('nothing about a dose came from us', !/you should|take (one|two|half)/i.test(said));
      },
    },
    {
      says: '8.1 step 9: a follow-up question is made of it',
      async play(stage) {
        const panel = panelOf(stage);
        await press(panel, 'button', t('room-ask-about', { fact: '2 wk' }));
        await waitForText(panel, t('room-follow-up-added'));
        await press(panel, 'button', t('room-they-said-yes'));
        await press(panel, 'button', t('room-friend-yes'));
        await showView(panel, t('view-questions'));
        await waitForText(panel, t('room-ask-fact', { fact: '2 wk' }));
        stage.check('it is in her list', true);
      },
    },
    {
      says: '8.1 step 10: “I did this: I said no to waiting.” She was heard: mostly',
      async play(stage) {
        const panel = panelOf(stage);
        await run(panel, t('cmd-after-visit'));
        await press(panel, 'button', t('deed-disagreed'));
        await typeInto(panel, t('after-deed'), 'waiting.');
        const [mostly] = await findAll(panel, 'button', t('felt-word-mostly'));
        await (await mostly!.elementHandle())!.click();
        await waitUntilSaved(panel, t);
        stage.check(
          'what she did is written down',
          (await readAloud(panel)).includes('I said no to waiting.'),
        );
      },
    },
    {
      says: '8.1 step 10: what was put off goes on to the next visit',
      async play(stage) {
        const panel = panelOf(stage);
        await press(panel, 'button', t('room-after-carry'));
        await waitForText(panel, /go on to/);
        await showView(panel, t('view-questions'));
        const other = await panel.$$eval('.visit-choice option', options =>
          options.filter(option => !option.selected).map(({ value }) => value),
        );
        await panel.select('.visit-choice select', other[0]!);
        await waitFor('the questions of the next visit', async () => {
          const fields = await findAll(panel, 'textbox', /^Question/);
          return fields.some(({ value }) => value === ladder) ? true : undefined;
        });
        stage.check('the question she put off is there', true);
      },
    },
  ],
};

function panelOf({ panel }: Stage): Page {
  if (!panel) throw new Error('The panel is not open yet');
  return panel;
}

/** Run a command as the palette finds it, by its title. */
async function run(panel: Page, title: string): Promise<void> {
  await chord(panel, 'Control', 'k');
  await find(panel, 'combobox', t('frame-find'));
  await panel.keyboard.type(title);
  await find(panel, 'option', startsWith(title));
  await panel.keyboard.press('Enter');
}
