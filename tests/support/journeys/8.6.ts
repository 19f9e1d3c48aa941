import type { Page } from 'puppeteer-core';

import { filesThatHold } from '../files-that-hold';
import { find, findAll, press, readAloud, typeInto, waitForText } from '../find';
import type { Journey, Stage } from '../journey';
import { openPanelInTab, showView } from '../panel';
import { countPages } from '../print';
import { readWords } from '../words';

const t = readWords('en');
const clinic = 'Rivermouth Clinic';
const question = 'Can I see someone who is not from my town?';
const lines = 'Pt reports dyspnea on exertion.\nDenies anhedonia; f/u in 2 wk.';

/** JOURNEYS.md 8.6: a shared computer, and fear of being seen. */
export const journey: Journey = {
  title: '8.6: a shared computer, and fear of being seen',
  steps: [
    {
      says: '8.6 step 2: says that others use this computer too',
      async play(stage) {
        stage.panel = await openPanelInTab(stage.chromium, 'shared');
        const { panel } = stage;
        await waitForText(panel, t('shared-nothing-saved'));
        stage.check('a banner says that nothing is saved here', true);
        stage.check('the title tells nobody what it is', (await panel.title()) === t('hidden-title'));
      },
    },
    {
      says: '8.6 step 3: pastes two lines of her note; no page is read',
      async play(stage) {
        const panel = panelOf(stage);
        await showView(panel, t('view-words'));
        await press(panel, 'DisclosureTriangle', t('paste-title'));
        await paste(panel, lines);
        await waitForText(panel, /shortness of breath|hard to breathe|breath/i);
        const names = (await findAll(panel, 'button', /./)).map(({ name }) => String(name ?? ''));
        stage.check(
          'the hard words are explained',
          names.some(name => name.includes('anhedonia')),
        );
        await press(panel, 'button', new RegExp(`^${t('words-ask')}.*anhedonia`));
        await waitForText(panel, t('ask-added', { word: 'anhedonia' }));
        stage.check('one of them is a question now', true);
      },
    },
    {
      says: 'Writes whom it is with, and one question of her own',
      async play(stage) {
        const panel = panelOf(stage);
        await showView(panel, t('view-questions'));
        await typeInto(panel, t('visit-with'), clinic);
        await typeInto(panel, t('questions-type'), question);
        await panel.keyboard.press('Enter');
        await find(panel, 'textbox', t('question-number', { number: 2 }));
        const { profile } = stage.chromium;
        stage.check(
          'no file on this computer holds it',
          (await filesThatHold(profile, 'not from my town')).length === 0,
        );
      },
    },
    {
      says: '8.6 step 4: someone walks by: Esc Esc',
      async play(stage) {
        const panel = panelOf(stage);
        await panel.evaluate(timeHiding);
        await panel.keyboard.press('Escape');
        await panel.keyboard.press('Escape');
        await find(panel, 'button', t('hidden-open'));
        const ms = await panel.evaluate(() => (globalThis as { hiddenAfterMs?: number }).hiddenAfterMs);
        stage.check(
          `an empty panel after ${Math.round(ms ?? -1)} ms, in less than 100`,
          ms !== undefined && ms < 100,
        );
        const said = await readAloud(panel);
        stage.check(
          'a screen reader finds none of her words',
          !said.includes(clinic) && !said.includes('town'),
        );
        const live = await panel.$$eval('[aria-live], [role=status], [role=alert]', parts =>
          parts.filter(part => part.checkVisibility()).map(({ textContent }) => textContent),
        );
        stage.check('and nothing is announced', live.join('').trim() === '');
        await press(panel, 'button', t('hidden-open'));
        await waitForText(panel, question);
      },
    },
    {
      says: '8.6 step 5: makes the sheet: one page that is called “Notes”',
      async play(stage) {
        const panel = panelOf(stage);
        await press(panel, 'button', t('questions-print'));
        stage.page = await stage.chromium.waitForTab('#sheet=');
        const { page } = stage;
        await find(page, 'heading', t('sheet-notes'));
        const printed = await page.$eval('.sheet', ({ textContent }) => textContent ?? '');
        stage.check('her questions are on it', printed.includes(question));
        stage.check('the clinic’s name is not', !printed.includes(clinic));
        const title = await page.title();
        stage.check('its title in the window is as neutral', title === t('hidden-title'));
        stage.check('it is one page', (await countPages(page)) === 1);
      },
    },
    {
      says: '8.6 step 6: is done here: everything is let go, and read back',
      async play(stage) {
        await stage.page?.close();
        stage.page = undefined;
        const panel = panelOf(stage);
        await press(panel, 'button', t('shared-done'));
        await press(panel, 'button', t('end-now'));
        await waitForText(panel, t('ended-left', { visits: 0, words: 0, files: 0 }));
        const said = await readAloud(panel);
        stage.check('0 visits, 0 words, 0 files', true);
        for (const id of ['ended-history', 'ended-paper', 'ended-signed-in', 'ended-files']) {
          stage.check(`it says what it cannot clear: ${t(id)}`, said.includes(t(id)));
        }
        const left = await panel.evaluate(readWhatIsStored);
        stage.check('no database is left', left.databases === 0);
        stage.check('nothing is stored but the program itself', left.bytes === 0);
        const files = await filesThatHold(stage.chromium.profile, 'not from my town');
        stage.check('no file holds her words', files.length === 0);
      },
    },
  ],
};

function panelOf({ panel }: Stage): Page {
  if (!panel) throw new Error('The panel is not open yet');
  return panel;
}

/** Paste as a person does: what is on the clipboard arrives at once. */
async function paste(panel: Page, words: string): Promise<void> {
  const field = await find(panel, 'textbox', t('paste-field'));
  await field.focus();
  const session = await panel.createCDPSession();
  await session.send('Input.insertText', { text: words });
}

/** Runs in the panel: notes how long after the second press the app is hidden. */
function timeHiding(): void {
  const app = document.querySelector('#app');
  let pressedAt = 0;
  addEventListener('keydown', () => (pressedAt = performance.now()), { capture: true });
  const note = () =>
    ((globalThis as { hiddenAfterMs?: number }).hiddenAfterMs = performance.now() - pressedAt);
  if (app) new MutationObserver(note).observe(app, { attributes: true, attributeFilter: ['hidden'] });
}

/** Runs in the panel. The program's own registration is not what a person wrote. */
async function readWhatIsStored(): Promise<{ databases: number; bytes: number }> {
  const estimate = (await navigator.storage.estimate()) as { usageDetails?: Record<string, number> };
  const { serviceWorkerRegistrations: _, ...details } = estimate.usageDetails ?? {};
  const bytes = Object.values(details).reduce((sum, size) => sum + size, 0);
  return { databases: (await indexedDB.databases()).length, bytes };
}
