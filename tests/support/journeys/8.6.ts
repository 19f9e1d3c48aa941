import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';

import { openFile } from '../../../lib/handoff/age-file';
import { saveDownloadsOf, waitForFile } from '../files';
import { filesThatHold } from '../files-that-hold';
import { find, findAll, press, readAloud, typeInto, waitForText } from '../find';
import type { Journey, Stage } from '../journey';
import { answerFirstQuestion, showView } from '../panel';
import { countPages } from '../print';
import { readWords } from '../words';

const t = readWords('en');
const clinic = 'Rivermouth Clinic';
const question = 'Can I see someone who is not from my town?';
const unsent = 'Marmalade keeps me awake at three';
const passphrase = 'four brown geese in May';
const lines = 'Pt reports dyspnea on exertion.\nDenies anhedonia; f/u in 2 wk.';

/** JOURNEYS.md 8.6: a shared computer, and fear of being seen. */
export const journey: Journey = {
  title: '8.6: a shared computer, and fear of being seen',
  steps: [
    {
      says: '8.6 step 1: opens the panel in the library’s browser',
      async play(stage) {
        stage.page = await stage.chromium.openPortal(`${stage.portal.origin}/#/visits/1`);
        await stage.chromium.pressToolbarButton(stage.page);
        stage.panel = await stage.chromium.panel();
        const said = await waitForText(stage.panel, t('computer-title'));
        stage.check('the first question comes before anything is kept', true);
        stage.check(
          'Check: the start says that its name stays in the browser’s own list',
          said.includes(t('computer-name-shows')),
        );
        stage.notYet('door (b), one offline HTML page on a stick, is not part of this journey’s tour');
      },
    },
    {
      says: '8.6 step 2: says that others use this computer too',
      async play(stage) {
        const panel = panelOf(stage);
        await answerFirstQuestion(panel, 'shared');
        await waitForText(panel, t('shared-nothing-saved'));
        stage.check('a banner says that nothing is saved here', true);
        await checkNeutral(stage);
      },
    },
    {
      says: '8.6: writes a line, and the power goes. She comes back',
      async play(stage) {
        const panel = panelOf(stage);
        await showView(panel, t('view-questions'));
        await typeInto(panel, t('questions-type'), `${unsent} `);
        await panel.keyboard.press('Enter');
        await find(panel, 'textbox', t('question-number', { number: 1 }));
        const { profile } = stage.chromium;
        await stage.crash();
        const held = await filesThatHold(profile, unsent.slice(0, 18));
        stage.check('Check: killed half-way, nothing of it is on the disk', held.length === 0);
        const control = await filesThatHold(profile, '127.0.0.1');
        stage.check('the search does find what is there: the portal’s address', control.length > 0);
        stage.page = await stage.chromium.openPortal(`${stage.portal.origin}/#/visits/1`);
        await stage.chromium.pressToolbarButton(stage.page);
        stage.panel = await stage.chromium.panel();
        await waitForText(stage.panel, t('computer-title'));
        stage.check('it asks again: even the answer was not kept', true);
        await answerFirstQuestion(stage.panel, 'shared');
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
        await (await find(panel, 'main', t('view-questions'))).focus();
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
        const announced = await panel.evaluate(
          () => (globalThis as { announced?: string[] }).announced ?? [],
        );
        stage.check('Check: the log of announcements is empty during the hide', announced.length === 0);
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
      says: '8.6 step 7: a card with safe numbers is one key away, whatever she wrote',
      async play(stage) {
        await stage.page?.close();
        const [portal] = (await stage.chromium.browser.pages()).filter(page =>
          page.url().startsWith(stage.portal.origin),
        );
        stage.page = portal;
        await portal?.bringToFront();
        const panel = panelOf(stage);
        await panel.keyboard.press('F4');
        const said = await waitForText(panel, t('help-now-title'));
        stage.check('988 and 911 stand there', said.includes('988') && said.includes('911'));
        stage.check('and nothing that she wrote', !said.includes(question) && !said.includes(clinic));
      },
    },
    {
      says: '8.6 step 5: takes a sealed file with her: notes.dat',
      async play(stage) {
        const panel = panelOf(stage);
        await press(panel, 'button', t('shown-close'));
        await press(panel, 'button', t('shared-done'));
        const folder = await saveDownloadsOf(panel);
        await typeInto(panel, t('end-passphrase'), passphrase);
        await press(panel, 'button', t('end-save'));
        const saved = await waitForFile(folder);
        stage.check(`Check: the file’s name says nothing: ${saved.name}`, saved.name === 'notes.dat');
        const opened = await openFile(saved.bytes, passphrase);
        stage.check('it opens with her passphrase', opened.ok && opened.value.includes(question));
        stage.check('and is nothing but cipher without it', !saved.bytes.includes(question));
        await rm(folder, { recursive: true });
      },
    },
    {
      says: '8.6 step 6: is done here: everything is let go, and read back',
      async play(stage) {
        const panel = panelOf(stage);
        await press(panel, 'button', t('end-now'));
        await waitForText(panel, t('ended-left', { visits: 0, words: 0, files: 0 }));
        const said = await readAloud(panel);
        stage.check('0 visits, 0 words, 0 files', true);
        for (const id of ['ended-history', 'ended-paper', 'ended-signed-in', 'ended-files']) {
          stage.check(`it says what it cannot clear: ${t(id)}`, said.includes(t(id)));
        }
        const left = await panel.evaluate(readWhatIsStored);
        stage.check('Check: the list of databases is empty', left.databases === 0);
        stage.check('Check: the storage estimate is 0, but for the program itself', left.bytes === 0);
        const files = await filesThatHold(stage.chromium.profile, 'not from my town');
        stage.check('no file holds her words', files.length === 0);
      },
    },
  ],
};

/** No telling word in the title of the page, or at the icon. */
async function checkNeutral(stage: Stage): Promise<void> {
  const panel = panelOf(stage);
  const tooltip = await panel.evaluate(() => chrome.action.getTitle({}));
  stage.check('Check: the title tells nobody what it is', (await panel.title()) === t('hidden-title'));
  stage.check(`Check: nor does the icon: “${tooltip}”`, tooltip === t('hidden-title'));
}

function panelOf({ panel }: Stage): Page {
  if (!panel) throw new Error('The panel is not open yet');
  return panel;
}

declare const chrome: { action: { getTitle(of: object): Promise<string> } };

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
  const heard: string[] = [];
  (globalThis as { announced?: string[] }).announced = heard;
  for (const region of document.querySelectorAll('[aria-live], [role=status], [role=alert]')) {
    const listen = () => region.textContent?.trim() && heard.push(region.textContent);
    new MutationObserver(listen).observe(region, { childList: true, characterData: true, subtree: true });
  }
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
