import { find, findAll, press, typeInto, waitForText } from '../find';
import type { Journey, Stage } from '../journey';
import { placeOfMark, readMarks, waitForMark } from '../marks';
import { openPanelBeside, readThisPage, showView, startsWith, waitUntilSaved } from '../panel';
import { countPages } from '../print';
import { readWords } from '../words';

const t = readWords('en');
const word = 'anhedonia';
const ownQuestion = 'What else could we try?';

/** The main job: a hard word becomes a plain one, a question, and a printed sheet. */
export const journey: Journey = {
  title: 'A hard word becomes a plain one, a question, and a printed sheet',
  steps: [
    {
      says: 'Opens a note in the portal and presses the toolbar button',
      async play(stage) {
        stage.page = await stage.chromium.openPortal(`${stage.portal.origin}/#/visits/1`);
        await stage.chromium.pressToolbarButton(stage.page);
        stage.panel = await stage.chromium.panel();
        await waitForText(stage.panel, t('computer-title'));
        stage.check('the side panel asks whose computer this is, before anything is kept', true);
      },
    },
    {
      says: 'Says that the computer is only hers',
      async play(stage) {
        const { page, panel } = onStage(stage);
        await press(panel, 'button', startsWith(t('computer-mine')));
        for (const choice of ['start-page', 'start-visit', 'start-together']) {
          await find(panel, 'button', startsWith(t(choice)));
        }
        stage.check('the side panel shows three choices', true);
        stage.check('nothing is marked before a person asks', (await readMarks(page)).length === 0);
      },
    },
    {
      says: 'Chooses “I don’t understand this page”',
      async play(stage) {
        const { page, panel } = onStage(stage);
        await readThisPage(panel, t);
        stage.check('the panel says what it read', true);
        await waitForMark(page, word);
        stage.check(`“${word}” is underlined on the page`, true);
        const origins = await panel.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
        stage.check('no site was asked for: the press was enough', origins.length === 0);
        await find(panel, 'button', startsWith(word));
        stage.check(`“${word}” is listed with its meaning`, true);
      },
    },
    {
      says: 'Hovers over the word on the page',
      async play(stage) {
        const { page } = onStage(stage);
        const { x, y } = await placeOfMark(page, word);
        await page.mouse.move(x, y);
        await find(page, 'button', startsWith(t('words-ask')));
        stage.check('the card opens with the plain meaning', true);
      },
    },
    {
      says: 'Presses “Ask about this” on the card',
      async play(stage) {
        const { page, panel } = onStage(stage);
        await press(page, 'button', startsWith(t('words-ask')));
        await waitForText(panel, t('ask-added', { word }));
        stage.check('the panel says that the question is kept', true);
      },
    },
    {
      says: 'Goes to the next word with F8',
      async play(stage) {
        const { page } = onStage(stage);
        await page.keyboard.press('F8');
        await find(page, 'button', startsWith(t('words-ask')));
        stage.check('the card of the next word opens', true);
        await page.keyboard.press('Escape');
      },
    },
    {
      says: 'Opens Questions and types one of her own',
      async play(stage) {
        const { panel } = onStage(stage);
        await showView(panel, t('view-questions'));
        await typeInto(panel, t('questions-type'), ownQuestion);
        await panel.keyboard.press('Enter');
        await waitUntilSaved(panel, t);
        const asked = await questionTexts(stage);
        stage.check('there are two questions: the word, and her own', asked.length === 2);
        stage.check('her own is in her words', asked.includes(ownQuestion));
      },
    },
    {
      says: 'Moves her own question to the top with the arrow key',
      async play(stage) {
        const { panel } = onStage(stage);
        const name = t('question-move', { name: t('question-number', { number: 2 }) });
        await (await find(panel, 'button', name)).focus();
        await panel.keyboard.press('ArrowUp');
        await waitForText(panel, t('questions-moved', { group: 'first', place: 1, of: 2 }));
        stage.check('it is asked first', (await questionTexts(stage))[0] === ownQuestion);
      },
    },
    {
      says: 'Takes a question out, and takes that back',
      async play(stage) {
        const { panel } = onStage(stage);
        await press(panel, 'button', t('question-remove', { name: t('question-number', { number: 2 }) }));
        await waitForText(panel, t('question-removed'));
        stage.check('one question is left', (await questionTexts(stage)).length === 1);
        await press(panel, 'button', t('frame-undo'));
        await find(panel, 'textbox', t('question-number', { number: 2 }));
        stage.check('Undo brings it back', (await questionTexts(stage)).length === 2);
        await waitUntilSaved(panel, t);
      },
    },
    {
      says: 'Lets it stay on for this site, and loads the page again',
      async play(stage) {
        const { page, panel } = onStage(stage);
        await stage.chromium.approveHost(stage.portal.origin);
        await showView(panel, t('view-words'));
        await press(panel, 'button', t('site-stay-on', { site: '127.0.0.1' }));
        await waitForText(panel, t('site-stays-on', { site: '127.0.0.1' }));
        const origins = await panel.evaluate(async () => (await chrome.permissions.getAll()).origins);
        stage.check('the browser was asked for this one site', String(origins) === 'http://127.0.0.1/*');
        await page.reload();
        await waitForMark(page, word);
        stage.check('the words are marked without asking again', true);
      },
    },
    {
      says: 'Prints the sheet',
      async play(stage) {
        const { panel, page } = onStage(stage);
        await showView(panel, t('view-questions'));
        await press(panel, 'button', t('questions-print'));
        const sheet = await stage.chromium.waitForTab('#sheet=');
        await waitForText(sheet, ownQuestion);
        stage.check('her question is on the sheet', true);
        stage.check('it fits on one page', (await countPages(sheet)) === 1);
        stage.page = sheet;
        await page.close();
      },
    },
    {
      says: 'Closes the browser and opens it again',
      async play(stage) {
        await stage.reopen();
        Object.assign(stage, await openPanelBeside(stage.chromium, `${stage.portal.origin}/#/visits/1`));
        const { page, panel } = onStage(stage);
        await showView(panel, t('view-questions'));
        await find(panel, 'textbox', t('question-number', { number: 2 }));
        const asked = await questionTexts(stage);
        stage.check('both questions are there, in her order', asked.length === 2 && asked[0] === ownQuestion);
        if (!stage.chromium.keepsGrants) return; // this browser forgets them for extensions loaded by hand
        await waitForMark(page, word);
        stage.check('it is still on for this site', true);
      },
    },
  ],
};

/** The words of each question, in order. */
async function questionTexts(stage: Stage): Promise<string[]> {
  const fields = await findAll(onStage(stage).panel, 'textbox', /^Question/);
  return fields.map(({ value }) => String(value ?? ''));
}

function onStage({ page, panel }: Stage) {
  if (!page || !panel) throw new Error('The portal and the panel are not open yet');
  return { page, panel };
}

declare const chrome: { permissions: { getAll(): Promise<{ origins?: string[] }> } };
