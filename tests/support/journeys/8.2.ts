import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';

import { saveDownloadsOf, waitForFile } from '../files';
import { find, findAll, press, readAloud, typeInto, waitForText } from '../find';
import type { Journey, Stage } from '../journey';
import { openPanelInTab, startsWith, waitUntilSaved } from '../panel';
import { showView } from '../views';
import { waitFor } from '../wait';
import { readWords } from '../words';

const t = readWords('en');
const who = 'Maya';
const matters = 'Groups make my chest tight.';
const drop = 'Can I stop the group for now?';
const secret = 'I drank last week.';
const threeLines = ' I go quiet. I count the minutes. I want to stay in the program.';
const heard = "The groups make you more anxious, and you're afraid they'll drop you if you say so.";
const corrected = "The groups make you more anxious, and you're afraid they'll judge you if you say so.";
const asked = 'Can I do one-to-one for a month and try group after?';
const longStory = `When I was in group I ${'sat there and I did not say a word and my hands were cold and '.repeat(5)}left.`;
const promise = 'Call the ride line';

/** JOURNEYS.md 8.2: a client and a specialist in the room, with one laptop. */
export const journey: Journey = {
  title: 'A client and a specialist at one laptop: one suggests, the other decides',
  steps: [
    {
      says: 'Has a visit with three questions, one of them marked as private',
      async play(stage) {
        stage.panel = await openPanelInTab(stage.chromium);
        const { panel } = stage;
        panel.on('request', request => {
          if (!/^(chrome-extension|data|blob):/.test(request.url())) stage.check('no network', false);
        });
        await showView(panel, t('view-questions'));
        await typeInto(panel, t('visit-with'), 'Dr. Osei');
        for (const question of [matters, drop, secret]) {
          await typeInto(panel, t('questions-type'), question);
          await panel.keyboard.press('Enter');
        }
        await find(panel, 'textbox', t('question-number', { number: 3 }));
        await panel.$$eval('.question-tags', all => {
          const last = all.at(-1);
          if (last instanceof HTMLDetailsElement) last.open = true;
        });
        await press(panel, 'checkbox', t('tag-substance-use'));
        await waitUntilSaved(panel, t);
      },
    },
    {
      says: '8.2 step 1: chooses 2 of 3 to show, 40 minutes, and how to be helped',
      async play(stage) {
        const panel = panelOf(stage);
        await showView(panel, t('view-together'));
        await typeInto(panel, t('together-who'), who);
        await typeInto(panel, t('together-why'), 'To get ready');
        const held = await readAloud(panel);
        stage.check('what is private is asked for apart', held.includes(t('together-held-why')));
        for (const text of [matters, drop]) await press(panel, 'checkbox', startsWith(text));
        await press(panel, 'button', t('together-card-speak-nod'));
        await press(panel, 'checkbox', t('together-card-remind'));
        await press(panel, 'button', t('together-start'));
        await waitForText(panel, new RegExp(`${who} can see 2 things`));
        stage.check('the ribbon says who can see how much, and until when', true);
      },
    },
    {
      says: '8.2 step 2: writes three lines, slowly. Her side is closed meanwhile',
      async play(stage) {
        const panel = panelOf(stage);
        await waitForText(panel, t('together-closed', { who }));
        stage.check(
          'nothing hands over yet',
          (await findAll(panel, 'button', startsWith(t('together-hand-over', { who })))).length === 0,
        );
        await typeInto(
          panel,
          t('together-item-name', { label: t('together-is-question'), number: 1 }),
          threeLines,
        );
        await waitUntilSaved(panel, t);
        await press(panel, 'button', t('together-let-in', { who }));
        await press(panel, 'button', startsWith(t('together-hand-over', { who })));
        await find(panel, 'heading', t('together-turn-specialist', { who }));
      },
    },
    {
      says: '8.2 step 3: her turn. She sees how to help first, and says what she heard',
      async play(stage) {
        const panel = panelOf(stage);
        const said = await readAloud(panel);
        const card = said.indexOf(t('together-card-says-nod'));
        stage.check('the card comes first', card > 0 && card < said.indexOf(matters));
        stage.check('what was not chosen is not there', !said.includes(secret));
        await panel.keyboard.down('Control');
        await panel.keyboard.press('k');
        await panel.keyboard.up('Control');
        stage.check(
          'nothing else can be opened',
          (await findAll(panel, 'combobox', t('frame-find'))).length === 0,
        );
        await typeInto(panel, t('together-say-reflection-how'), heard);
        await press(panel, 'button', t('together-put-it'));
        await panel.keyboard.press('F2');
        await find(panel, 'heading', t('together-turn-client'));
        await press(panel, 'button', t('together-heard-no'));
        await put(panel, t('together-own-words'), corrected);
        await press(panel, 'button', t('together-keep-mine'));
        await waitForField(panel, corrected);
        stage.check('“not drop me. Judge me.” is kept', !(await readAloud(panel)).includes(heard));
      },
    },
    {
      says: '8.2 step 4: “When I was in group …” grows long. She keeps one line; he folds it away',
      async play(stage) {
        const panel = panelOf(stage);
        await panel.keyboard.press('F2');
        await press(panel, 'button', t('together-say-experience'));
        await put(panel, t('together-say-experience-how'), longStory);
        await waitForText(panel, t('together-role-long-story'));
        stage.check('a long story is pointed at', true);
        await put(panel, t('together-say-experience-how'), 'I was afraid to talk in group, too.');
        await press(panel, 'button', t('together-put-it'));
        await panel.keyboard.press('F2');
        await press(panel, 'DisclosureTriangle', startsWith(t('together-lived', { who })));
        stage.check('it is folded away', !(await readAloud(panel)).includes('afraid to talk in group'));
      },
    },
    {
      says: '8.2 step 5: “You should ask …” becomes an open question. He writes his own',
      async play(stage) {
        const panel = panelOf(stage);
        await panel.keyboard.press('F2');
        await press(panel, 'button', t('together-say-add'));
        await typeInto(panel, t('together-say-add-how'), 'You should ask for single sessions.');
        await waitForText(panel, t('together-role-directive', { words: 'You should' }));
        await press(panel, 'button', startsWith(t('together-role-use')));
        await press(panel, 'button', t('together-put-it'));
        await panel.keyboard.press('F2');
        await find(panel, 'heading', t('together-turn-client'));
        await press(panel, 'button', t('together-refuse'));
        await typeInto(panel, t('together-own'), asked);
        await press(panel, 'button', t('together-own-question'));
        await waitForField(panel, asked);
        stage.check('his words are his', (await wholeVoices(panel, asked)) === 0);
      },
    },
    {
      says: '8.2 step 6: both see whose words they are. She promises to call the ride line',
      async play(stage) {
        const panel = panelOf(stage);
        const [yours] = /yours: (\d+) %/.exec(await readAloud(panel))?.slice(1) ?? [];
        stage.check(`most of it is his: ${yours} %`, Number(yours) > 60);
        await panel.keyboard.press('F2');
        await waitForText(panel, `the client's: ${yours} %`);
        await press(panel, 'button', t('together-say-promise'));
        await typeInto(panel, t('together-say-promise-how'), promise);
        await press(panel, 'button', t('together-put-it'));
        await waitForText(panel, t('together-put'));
        stage.notYet('the barrier map beside it: it is in Stand up, where what is shared is not seen');
      },
    },
    {
      says: '8.2 step 7: he nods: please step in',
      async play(stage) {
        const panel = panelOf(stage);
        await panel.keyboard.press('F9');
        await waitForText(panel, t('together-nod-step-in', { who }));
        stage.check('her side shows it', true);
        await panel.keyboard.press('F9');
        await panel.keyboard.press('F9');
        await panel.keyboard.press('F2');
        await find(panel, 'heading', t('together-turn-client'));
      },
    },
    {
      says: '8.2 step 8: they write the note together, on one screen',
      async play(stage) {
        const panel = panelOf(stage);
        await typeInto(panel, t('together-own'), 'One-to-one for a month. Then we look again.');
        await press(panel, 'button', t('together-own-note'));
        await waitForField(panel, 'One-to-one for a month. Then we look again.');
        await waitUntilSaved(panel, t);
      },
    },
    {
      says: '8.2 step 9: the end. She leaves with one line, and nothing else is on her side',
      async play(stage) {
        const panel = panelOf(stage);
        await press(panel, 'button', t('together-stop'));
        await find(panel, 'heading', t('together-over'));
        const said = await readAloud(panel);
        stage.check('the ribbon is gone', !said.includes(`${who} can see`));
        const folder = await saveDownloadsOf(panel);
        await press(panel, 'button', t('together-leave-save'));
        const saved = (await waitForFile(folder)).bytes.toString('utf8');
        await rm(folder, { recursive: true, force: true });
        stage.check('her promise is in the file', saved.includes(promise));
        stage.check(
          'and not one word of his',
          ![matters, asked, 'judge'].some(words => saved.includes(words)),
        );
        await press(panel, 'button', t('together-leave-keep'));
        await press(panel, 'button', t('together-clear'));
        await find(panel, 'heading', t('together-title'));
        await press(panel, 'DisclosureTriangle', startsWith(t('together-log', { count: 1 })));
        const log = await readAloud(panel);
        stage.check('the log has what was shown', log.includes(matters) && log.includes(drop));
        stage.check(
          'and nothing that was not',
          !log.slice(log.indexOf(t('together-log-how'))).includes(secret),
        );
      },
    },
    {
      says: 'Everything is in his visit again, as he wrote it',
      async play(stage) {
        const panel = panelOf(stage);
        await showView(panel, t('view-questions'));
        const fields = await waitForQuestions(panel);
        for (const words of [matters + threeLines, drop, secret, asked]) {
          stage.check(`“${words.slice(0, 30)}” is there to the letter`, fields.includes(words));
        }
      },
    },
  ],
};

function panelOf({ panel }: Stage): Page {
  if (!panel) throw new Error('The panel is not open yet');
  return panel;
}

/** Put a text in the place of what a field holds, as pasting over it does. */
async function put(panel: Page, name: string, text: string): Promise<void> {
  const field = await find(panel, 'textbox', name);
  await field.focus();
  await panel.keyboard.down('Control');
  await panel.keyboard.press('a');
  await panel.keyboard.up('Control');
  await panel.keyboard.sendCharacter(text);
}

/** How many stretches of the specialist's are in the card that holds these words. */
function wholeVoices(panel: Page, words: string): Promise<number> {
  return panel.$$eval(
    '.card',
    (cards, wanted) =>
      cards
        .filter(card => card.querySelector('textarea')?.value === wanted)
        .reduce((sum, card) => sum + card.querySelectorAll('.voice-specialist').length, 0),
    words,
  );
}

/** Wait until a field holds these words. */
function waitForField(panel: Page, words: string): Promise<true> {
  return waitFor(`a field that holds “${words}”`, async () =>
    (await findAll(panel, 'textbox')).some(({ value }) => value === words) ? true : undefined,
  );
}

async function waitForQuestions(panel: Page): Promise<string[]> {
  await find(panel, 'textbox', t('question-number', { number: 1 }));
  return (await findAll(panel, 'textbox')).map(({ value }) => String(value ?? ''));
}
