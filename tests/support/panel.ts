import type { Page } from 'puppeteer-core';

import type { Computer } from '../../components/services';
import { type Localize, locales } from '../../lib/base/localize';
import type { Driver } from './drivers';
import { findAll, type Patience, press, waitForText } from './find';
import { waitForDocument } from './fresh-document';
import { showView } from './views';
import { waitFor } from './wait';
import { readWords } from './words';

export { showView };

/** Stands in a message for what a test does not know. */
const anything = '\uE000';

/** A portal page with the real side panel beside it, opened by the toolbar button. */
export type Beside = { page: Page; panel: Page };

/** @param computer - The answer to the first question, where it is asked. */
export async function openPanelBeside(
  chromium: Driver,
  url: string,
  computer: Computer = 'mine',
): Promise<Beside> {
  const page = await chromium.openPortal(url);
  await chromium.pressToolbarButton(page);
  const panel = await chromium.panel();
  await answerFirstQuestion(panel, computer);
  return { page, panel };
}

/** The panel in a tab of its own, past the first question. */
export async function openPanelInTab(chromium: Driver, computer: Computer = 'mine'): Promise<Page> {
  const panel = await chromium.openExtensionPage('sidepanel.html');
  await panel.bringToFront(); // Firefox rings nothing in a window that is not the person's
  await answerFirstQuestion(panel, computer);
  return panel;
}

/** "Is this computer only yours?" Asked of a new profile; nothing is done where something else is on screen. */
export async function answerFirstQuestion(panel: Page, computer: Computer = 'mine'): Promise<void> {
  // What is drawn has a title, but for the frame, whose views may come a moment later.
  await waitFor('the panel to be drawn', async () => (await panel.$('#app h1, #app > .frame')) ?? undefined);
  const questions = locales.map(locale => readWords(locale)('computer-title'));
  const title = await panel.$eval('#app', ({ textContent }) => textContent ?? '');
  if (!questions.some(question => title.includes(question))) return;
  const answers = locales.map(locale => literal(readWords(locale)(`computer-${computer}`)));
  await press(panel, 'button', new RegExp(`^(${answers.join('|')})`));
  await panel.waitForSelector('#app > .frame, #app > .vault-problem');
}

/** Load the panel anew. Of pages of extensions Firefox never tells its driver that they are loaded. */
export async function reloadPanel(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    Object.assign(window, { isOld: true });
    location.reload();
  });
  const isNew = () =>
    panel.evaluate(
      () => (!('isOld' in window) && document.querySelector('#app > *, #empty > *') !== null) || undefined,
    );
  await waitFor('the new panel', isNew);
  await waitForDocument(panel);
}

/** Past the first question where it is asked, choose "I don't understand this page", and wait until it has been read. */
export async function readThisPage(panel: Page, t: Localize, patience?: Patience): Promise<void> {
  await answerFirstQuestion(panel);
  await showView(panel, t('view-start'));
  await press(panel, 'button', startsWith(t('start-page')));
  await waitForText(panel, pattern(t('site-read', { title: anything })), patience);
}

/** Wait until what was typed is on disk, by what the status bar says. */
export function waitUntilSaved(panel: Page, t: Localize): Promise<true> {
  return waitFor('“Saved”', async () => {
    const said = await findAll(panel, 'StaticText', t('status-saved'));
    return said.length > 0 ? true : undefined;
  });
}

/** A role and the beginning of a name, as `focused` says them. */
export function spoken(role: string, name: string): RegExp {
  return new RegExp(`^${role} ${literal(name)}`);
}

/** A name that begins with these words, as when a button holds a title and a line of detail. */
export function startsWith(words: string): RegExp {
  return new RegExp(`^${literal(words)}`);
}

/** A pattern for words with a part left open by `anything`. */
function pattern(words: string): RegExp {
  return new RegExp(literal(words).replace(anything, '.*'));
}

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
