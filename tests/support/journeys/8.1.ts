import type { Page } from 'puppeteer-core';

import { find, findAll, press, readAloud, typeInto, waitForText } from '../find';
import type { Journey, Stage, Step } from '../journey';
import { chord } from '../keyboard';
import { answerFirstQuestion, readThisPage, showView, startsWith, waitUntilSaved } from '../panel';
import { countPages } from '../print';
import { waitFor } from '../wait';
import { readWords } from '../words';

const t = readWords('en');

const mind = "I feel flat. I want to stop this pill but he'll say give it time.";
const boxes = {
  'What I hoped for': 'To feel like myself again.',
  'What happens now': 'I have been flat for two months.',
  'What I cannot live with': 'I feel nothing when my kids laugh.',
  'What I would like to ask about': 'Other choices.',
};
const hardest = 'It took away my sex life. Is that the pill?';
const opener =
  "I'm here about this medicine. I've been flat for two months. I need us to look at other choices. " +
  'I take it each morning, my job is at risk, my sister says I look grey, and nothing makes me laugh any more at all.';
export const openerAfter =
  "I'm here about this medicine. I've been flat for two months. I need us to look at other choices.";
const choicesQuestion = 'What else could we do?';

/** The most a first-time user may have to do, from the press that opens the panel to the printed sheet. */
const mostActions = 25;

/** What a person did so far: each press, and each field filled in. */
const actions = new WeakMap<Stage, string[]>();

/**
 * JOURNEYS.md 8.1, steps 1 to 7: alone, before the psychiatrist, the medicine is not working. Steps 8 to 10 go on from
 * here in `8.1-in-the-room.ts`, which plays these first.
 */
export const prepareSteps: Step[] = [
  {
    says: 'Opens her medicine list in the portal, presses the toolbar button, says the computer is hers',
    async play(stage) {
      stage.page = await stage.chromium.openPortal(`${stage.portal.origin}/#/medicines`);
      await stage.chromium.pressToolbarButton(stage.page);
      stage.panel = await stage.chromium.panel();
      watchNetwork(stage, stage.panel);
      did(stage, 'presses the toolbar button');
      await answerFirstQuestion(stage.panel);
      did(stage, 'says the computer is hers');
      await find(stage.panel, 'button', startsWith(t('start-visit')));
      stage.check('the panel shows “Get ready for a visit”', true);
    },
  },
  {
    says: '8.1 step 1: Ctrl+K, “ready”, Enter: Get ready for a visit',
    async play(stage) {
      const panel = panelOf(stage);
      await panel.bringToFront().catch(() => {}); // the real side panel is always in front
      await (await find(panel, 'button', startsWith(t('frame-find-short')))).focus();
      await chord(panel, 'Control', 'k');
      did(stage, 'asks “What do you want to do?”');
      await find(panel, 'combobox', t('frame-find'));
      await panel.keyboard.type('ready');
      await find(panel, 'option', startsWith(t('cmd-get-ready')));
      await panel.keyboard.press('Enter');
      did(stage, 'chooses “Get ready for a visit”');
      await atStep(stage, 'mind');
      stage.check('one field is there: “What is on your mind?”', true);
    },
  },
  {
    says: '8.1 step 2: writes what is on her mind',
    async play(stage) {
      await fill(stage, t('prepare-mind-title'), mind);
      await waitUntilSaved(panelOf(stage), t);
      stage.check('it is kept as she types', true);
      await next(stage, 'kind');
    },
  },
  {
    says: '8.1 step 3: picks “A medicine is not working” and says when the visit is',
    async play(stage) {
      await tap(stage, 'A medicine is not working');
      await atStep(stage, 'visit');
      stage.check('one press chooses the kind and goes on', true);
      const day = new Date(Date.now() + 4 * 86_400_000);
      await setWhen(stage, day);
      await next(stage, 'words');
    },
  },
  {
    says: '8.1 step 3: fills four of the six short boxes and skips two',
    async play(stage) {
      for (const [name, words] of Object.entries(boxes)) await fill(stage, name, words);
      const fields = await findAll(panelOf(stage), 'textbox', /^What |^Since /);
      stage.check(
        'there are six boxes',
        fields.filter(({ name }) => name !== t('visit-matters')).length >= 6,
      );
      await next(stage, 'questions');
    },
  },
  {
    says: 'Writes two questions of her own',
    async play(stage) {
      const panel = panelOf(stage);
      for (const question of [hardest, choicesQuestion]) {
        await fill(stage, t('questions-type'), question);
        await panel.keyboard.press('Enter'); // ends the line: part of writing it
      }
      await find(panel, 'textbox', t('question-number', { number: 2 }));
      const doors = await findAll(panel, 'button', / …$/);
      stage.check('every ready-made line is a beginning she would have to end', doors.length === 5);
      stage.check(
        'no ready-made line is on her list',
        (await texts(stage)).join() === [hardest, choicesQuestion].join(),
      );
      await next(stage, 'hardest');
    },
  },
  {
    says: '8.1 step 4: says which one is hardest, and puts it on a card',
    async play(stage) {
      const panel = panelOf(stage);
      await press(panel, 'radio', hardest);
      did(stage, 'chooses the hardest');
      await tap(stage, t('prepare-card-make'));
      const card = await find(panel, 'textbox', t('prepare-card'));
      const words = await card.evaluate(field => (field as HTMLTextAreaElement).value);
      stage.check('the card holds her own sentence', words === hardest);
      stage.check('it is her first question', (await texts(stage, false))[0] !== '');
      await next(stage, 'opener');
    },
  },
  {
    says: '8.1 step 5: writes what she says first, and makes it short enough',
    async play(stage) {
      const panel = panelOf(stage);
      await fill(stage, t('opener-label'), opener);
      await waitForText(panel, t('opener-seconds', { seconds: 18 }));
      stage.check('the screen says how long it takes, without alarm', true);
      await waitForText(panel, /Your first words take about 18 seconds/);
      stage.check('Things to check says so too, and offers a change', true);
      await tap(stage, t('check-show'));
      const before = await openerText(panel);
      stage.check('nothing changes before she says so', before === opener);
      await tap(stage, t('check-use'));
      await waitForText(panel, t('opener-seconds', { seconds: 8 }));
      stage.check('her first three sentences are left: 8 seconds', (await openerText(panel)) === openerAfter);
      await tap(stage, t('prepare-to-sheet'));
      await atStep(stage, 'sheet');
    },
  },
  {
    says: '8.1 step 7: prints the sheet',
    async play(stage) {
      const panel = panelOf(stage);
      await waitForText(panel, /Your list takes about \d+ seconds? to read/);
      stage.check(
        'the sheet is short enough to be read',
        (await readAloud(panel)).includes(t('fit-read-short')),
      );
      await waitUntilSaved(panel, t);
      await tap(stage, t('questions-print'));
      const sheet = await stage.chromium.waitForTab('#sheet=');
      watchNetwork(stage, sheet);
      const said = await waitForText(sheet, hardest);
      stage.check('both questions are on it', said.includes(choicesQuestion));
      stage.check('what is on her mind is not: it stays hers', !said.includes('stop this pill'));
      stage.check('nothing about a dose is on it', !/\b\d+ ?(mg|ml|mcg)\b|\bdose\b/i.test(said));
      stage.check('it is one page', (await countPages(sheet)) === 1);
      const done = actions.get(stage) ?? [];
      stage.check(
        `${done.length} steps from open to printed sheet (at most ${mostActions})`,
        done.length <= mostActions,
      );
      await sheet.close();
    },
  },
  {
    says: 'Looks at her top three once more, and at the page “It is not working for me”',
    async play(stage) {
      const panel = panelOf(stage);
      await press(panel, 'button', t('prepare-print-not-working'));
      const page = await stage.chromium.waitForTab('not-working');
      const said = await waitForText(page, boxes['What happens now']);
      stage.check(
        'the page has the four boxes she filled, and no empty one',
        !said.includes('What else I tried'),
      );
      stage.check('it is one page', (await countPages(page)) === 1);
      await page.close();
      await showView(panel, t('view-questions'));
      const first = await findAll(panel, 'textbox', /^Question \d$/);
      stage.check('no more than three are to be asked first', first.length > 0 && first.length <= 3);
      await waitForText(panel, t('checks-title')).catch(() => '');
    },
  },
  {
    says: 'Nothing left the computer',
    async play(stage) {
      const asked = requests.get(stage) ?? [];
      const outside = asked.filter(url => !url.startsWith('chrome-extension://') && !url.startsWith('data:'));
      stage.check(`no network: ${asked.length} requests, all for our own files`, outside.length === 0);
    },
  },
  {
    says: '8.1 step 3: reads her medicine list with plain words beside it, asks about one, and keeps the quote',
    async play(stage) {
      const panel = panelOf(stage);
      await stage.page?.bringToFront();
      await readThisPage(panel, t);
      await find(panel, 'button', startsWith('sertraline'));
      stage.check('“sertraline” is listed with a plain meaning', true);
      await press(panel, 'button', /^Ask about this ?: sertraline/);
      await showView(panel, t('view-questions'));
      const said = await waitForText(panel, t('question-from'));
      stage.check('the question keeps the words of the page it came from', said.includes('sertraline'));
    },
  },
];

export const journey: Journey = {
  title: '8.1 Alone, before the psychiatrist: the medicine is not working',
  steps: prepareSteps,
};

/** The side panel, once it is open. */
export function panelOf({ panel }: Stage): Page {
  if (!panel) throw new Error('The panel is not open yet');
  return panel;
}

function did(stage: Stage, what: string): void {
  actions.set(stage, [...(actions.get(stage) ?? []), what]);
}

async function tap(stage: Stage, name: string): Promise<void> {
  await press(panelOf(stage), 'button', name);
  did(stage, `presses “${name}”`);
}

async function fill(stage: Stage, name: string, words: string): Promise<void> {
  await typeInto(panelOf(stage), name, words);
  did(stage, `fills in “${name}”`);
}

async function next(stage: Stage, step: string): Promise<void> {
  await tap(stage, t('prepare-next'));
  await atStep(stage, step);
}

/** Wait until the path is at a step. */
export async function atStep(stage: Stage, step: string): Promise<void> {
  await find(panelOf(stage), 'heading', t(`prepare-${step}-title`));
}

/** Type a day and an hour as the field wants them: the browser's own parts, in its own order. */
async function setWhen(stage: Stage, day: Date): Promise<void> {
  const panel = panelOf(stage);
  const two = (part: number) => String(part).padStart(2, '0');
  const at = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T14:30`;
  await panel.$eval(
    'input[type="datetime-local"]',
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    at,
  );
  did(stage, 'says when it is');
  await waitFor('the time', async () => {
    const shown = await panel.$eval(
      'input[type="datetime-local"]',
      field => (field as HTMLInputElement).value,
    );
    return shown === at ? true : undefined;
  });
}

async function openerText(panel: Page): Promise<string> {
  const field = await find(panel, 'textbox', t('opener-label'));
  return field.evaluate(element => (element as HTMLTextAreaElement).value);
}

/** The words of each question on the screen, in order. */
async function texts(stage: Stage, areFields = true): Promise<string[]> {
  const role = areFields ? 'textbox' : 'radio';
  const found = await findAll(panelOf(stage), role, areFields ? /^Question/ : /.+/);
  return found.map(({ name, value }) => String((areFields ? value : name) ?? ''));
}

/** Every address the extension's own pages asked for. */
const requests = new WeakMap<Stage, string[]>();

function watchNetwork(stage: Stage, page: Page): void {
  page.on('request', request => requests.set(stage, [...(requests.get(stage) ?? []), request.url()]));
}
