import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

import { type Locale, type Localize, locales } from '../../lib/base/localize';
import { openBrowser } from './chromium';
import { find, press, waitForText } from './find';
import { pictureSideBySide, setSize } from './look';
import { placeOfMark, waitForMark } from './marks';
import { answerFirstQuestion, readThisPage, showView, waitUntilSaved } from './panel';
import { inProject, portalBuild } from './paths';
import { serve } from './serve';
import { readWords } from './words';

/** What the stores ask for. */
const size = { width: 1280, height: 800 };
const panelWidth = 400;
const gap = 2;

const questions: Record<Locale, string[]> = {
  en: ['What else could we try?', 'Can I drive while I take it?', 'Who do I call if it gets worse?'],
  es: ['¿Qué más podríamos probar?', '¿Puedo manejar mientras lo tomo?', '¿A quién llamo si empeoro?'],
};

/** Four pictures in each language: a word explained, the questions, the sheet's way out, a message in its box. */
export async function takeStorePictures(say: (words: string) => void): Promise<void> {
  for (const locale of locales) {
    const portal = await serve({ folder: portalBuild });
    const chromium = await openBrowser({ language: locale });
    const page = await chromium.openPortal(`${portal.origin}/#/visits/1`);
    await chromium.pressToolbarButton(page);
    const panel = await chromium.panel();
    await answerFirstQuestion(panel);
    await setSize(panel, { width: panelWidth, height: size.height });
    await setSize(page, { width: size.width - panelWidth - gap, height: size.height });
    const t = readWords(locale);
    const take = async (name: string) => {
      const file = inProject('docs', 'store', `${name}-${locale}.png`);
      writeFileSync(file, await pictureSideBySide(page, panel));
      say(`docs/store/${name}-${locale}.png`);
    };
    await showWord(page, panel, t);
    await take('1-words');
    await page.mouse.move(2, 2);
    await writeQuestions(panel, t, questions[locale]);
    await take('2-questions');
    await showView(panel, t('view-out'));
    await take('3-take-along');
    await page.goto(`${portal.origin}/#/messages/new`);
    await chromium.pressToolbarButton(page);
    await (await find(page, 'textbox', /^Message/)).click();
    await press(panel, 'radio', t('out-as-message'));
    await press(panel, 'button', t('insert-put'));
    await waitForText(panel, t('insert-there'));
    await take('4-message');
    await chromium.close();
    await portal.close();
  }
}

async function showWord(page: Page, panel: Page, t: Localize): Promise<void> {
  await readThisPage(panel, t);
  await showView(panel, t('view-words'));
  await waitForMark(page, 'anhedonia');
  const { x, y } = await placeOfMark(page, 'anhedonia');
  await page.mouse.move(x, y);
  await find(page, 'dialog', /anhedonia/i);
}

async function writeQuestions(panel: Page, t: Localize, texts: string[]): Promise<void> {
  await showView(panel, t('view-questions'));
  for (const text of texts) {
    await (await find(panel, 'textbox', t('questions-type'))).focus();
    await panel.keyboard.sendCharacter(text);
    await panel.keyboard.press('Enter');
  }
  await waitUntilSaved(panel, t);
}
