import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { letGoBy } from '../../clock';
import { openOne } from '../../drivers';
import { saveDownloadsOf, waitForFile } from '../../files';
import { find, findAll, press, readAloud, typeInto, waitForText } from '../../find';
import type { Step } from '../../journey';
import { setSize } from '../../look';
import { openPanelInTab, startsWith, waitUntilSaved } from '../../panel';
import { showView } from '../../views';
import { asPanel, beginHerTurn, endHerTurn, panelOf, runCommand, t, waitForField, who, words } from './hands';

const { matters, drop, asked, secret, threeLines, promise, note } = words;

/** Closes the browser on her own computer, once its picture was taken. */
const closeHers = async () => {};

/** In the visit, the note they write together, and the end. */
export const ending: Step[] = [
  {
    says: '8.2 step 7: in the visit. She sees #1 large; he nods: please step in',
    async play(stage) {
      await beginHerTurn(stage);
      const panel = panelOf(stage);
      const [size, first] = await panel.$eval('.first-question', line => [
        Number.parseFloat(getComputedStyle(line).fontSize),
        line.textContent ?? '',
      ]);
      stage.check(`#1 is large: ${size} px`, Number(size) >= 22 && String(first).startsWith(matters));
      await panel.keyboard.press('F9');
      await waitForText(panel, t('together-nod-step-in', { who }));
      stage.check('her side shows it', true);
    },
  },
  {
    says: '8.2 step 7: or he taps the corner, from any view',
    async play(stage) {
      const panel = panelOf(stage);
      for (let sign = 0; sign < 2; sign++) await panel.keyboard.press('F9');
      await endHerTurn(stage);
      await showView(panel, t('view-questions'));
      await press(panel, 'button', t('together-nod'));
      await waitForText(panel, t('together-nod-step-in', { who }));
      stage.check('the ribbon shows it', true);
      const marked = await waitForText(panel, t('together-shown-to', { who }));
      stage.check('what is shown stays in his own list, marked', marked.includes(drop));
      await showView(panel, t('view-together'));
    },
  },
  {
    says: '8.2 step 8: they write the note together, on one screen',
    async play(stage) {
      const panel = panelOf(stage);
      await typeInto(panel, t('together-own'), note);
      await press(panel, 'button', t('together-own-note'));
      await waitForField(panel, note);
      await waitUntilSaved(panel, t);
      stage.check('the note is on the screen both look at', true);
    },
  },
  {
    says: '8.2 step 9: after 38 minutes the end. She leaves with one line; he says how heard he felt',
    async play(stage) {
      const panel = panelOf(stage);
      await letGoBy(panel, 38);
      await press(panel, 'button', t('together-stop'));
      await find(panel, 'heading', t('together-over'));
      const said = await readAloud(panel);
      stage.check('the ribbon is gone', !said.includes(`${who} can see`));
      const folder = await saveDownloadsOf(panel);
      await press(panel, 'button', t('together-leave-save'));
      const saved = (await waitForFile(folder)).bytes.toString('utf8');
      await rm(folder, { recursive: true, force: true });
      stage.check(`she leaves with one line: “${saved.trim().split('\n').at(-1)}”`, saved.includes(promise));
      stage.check(
        'and not one word of his',
        ![matters, asked, note, 'judge'].some(text => saved.includes(text)),
      );
      await press(panel, 'button', t('together-leave-keep'));
      await press(panel, 'button', t('felt-word-mostly'));
      stage.check('“Was I heard?” takes one tap', true);
    },
  },
  {
    says: '8.2 check: her side is cleared, and reads nothing of his any more',
    async play(stage) {
      const panel = panelOf(stage);
      await press(panel, 'button', t('together-clear'));
      await find(panel, 'heading', t('together-title'));
      await panel.keyboard.press('F2');
      await waitForText(panel, t('together-cleared'));
      stage.check(
        'her turn cannot come any more: zero things of his',
        (await findAll(panel, 'heading', t('together-turn-specialist', { who }))).length === 0,
      );
      await press(panel, 'DisclosureTriangle', startsWith(t('together-log', { count: 1 })));
      const log = await waitForText(panel, t('together-log-how'));
      stage.check('the log: 2 things shown, 38 min', /Maya, .*: 2 things, 38 min\./.test(log));
      stage.check('with their words', log.includes(matters) && log.includes(drop));
      stage.check('what he wrote there apart', log.includes(t('together-log-wrote')) && log.includes(note));
      stage.check(
        'and nothing that was not shown',
        !log.slice(log.indexOf(t('together-log-how'))).includes(secret),
      );
    },
  },
  {
    says: '8.2 check: her own computer, another profile, holds nothing of his',
    async play(stage) {
      const hers = await openOne();
      const page = await openPanelInTab(hers);
      await setSize(page, asPanel);
      await runCommand(page, t('cmd-caseload'));
      const read = await waitForText(page, t('case-none'));
      stage.check('no client, no word', ![matters, drop, 'judge'].some(text => read.includes(text)));
      await hers.close();
    },
  },
  {
    says: '8.2 step 8: later, “Was I heard?” of the visit itself, in his own notes',
    async play(stage) {
      stage.page = undefined;
      await closeHers();
      const panel = panelOf(stage);
      await runCommand(panel, t('cmd-after-felt'));
      await pressFelt(panel);
      const read = await waitForText(panel, t('felt-private'));
      stage.check('it is his alone', read.includes(t('felt-heard')));
    },
  },
  {
    says: '8.2 check: everything is in his visit again, to the letter',
    async play(stage) {
      const panel = panelOf(stage);
      await showView(panel, t('view-questions'));
      const fields = await waitForQuestions(panel);
      for (const text of [matters + threeLines, drop, secret, asked]) {
        stage.check(`“${text.slice(0, 30)}” is there to the letter`, fields.includes(text));
      }
    },
  },
];

async function pressFelt(panel: Page): Promise<void> {
  const group = await find(panel, 'group', t('felt-heard'));
  const words = await group.$$('button');
  await words.at(-1)!.click();
}

async function waitForQuestions(panel: Page): Promise<string[]> {
  await find(panel, 'textbox', t('question-number', { number: 1 }));
  return (await findAll(panel, 'textbox')).map(({ value }) => String(value ?? ''));
}
