import type { Page } from 'puppeteer-core';

import type { Driver } from '../../drivers';
import { chooseFile, type Saved } from '../../files';
import { find, press } from '../../find';
import type { Stage } from '../../journey';
import { startsWith } from '../../panel';
import { readWords } from '../../words';

export { runCommand } from '../8.2/hands';

export const t = readWords('en');
/** As a side panel is beside a page. */
export const asPanel = { width: 400, height: 900 };
export const questions = [
  'They don’t listen when I say it hurts.',
  'Can I do groups for a month instead?',
  'Who can I call at night?',
];
export const secret = 'I drink more since June.';
export const heard = 'Being heard is what matters most to you.';
export const shorter = 'Can I try groups first?';
export const ladder = 'What would you say of “they don’t listen”, if you said more?';
/** How many letters he writes, and the notice that goes with them. */
export const suggested = 300;
export const patience = { timeoutMs: 60_000 };

/** The second browser: the specialist at the agency, with a profile of their own. */
export type Agency = { chromium: Driver; panel: Page; folder: string };

/** What one step leaves for the next. */
export const between: { home?: string; agency?: Agency; phrase?: string; file?: Saved; review?: Saved } = {};

export function panelOf({ panel }: Stage): Page {
  if (!panel) throw new Error('the panel is not open');
  return panel;
}

export function isSealed(letters: string): boolean {
  return letters.startsWith('age-encryption.org/v1\n') && !/listen|groups|night|drink/.test(letters);
}

/** Mark the last question as being about substance use. */
export async function markAsSensitive(panel: Page): Promise<void> {
  const cards = await panel.$$('li[data-question]');
  const details = await cards.at(-1)!.$('details.question-tags');
  await details!.evaluate(fold => {
    (fold as HTMLDetailsElement).open = true;
  });
  await press(panel, 'checkbox', startsWith(t('tag-substance-use')));
}

export async function openClientFile(panel: Page, path: string, phrase: string): Promise<void> {
  await chooseFile(panel, t('case-file'), path);
  const field = await find(panel, 'textbox', t('case-phrase'));
  await field.click({ count: 3 });
  await panel.keyboard.press('Backspace');
  await panel.keyboard.type(phrase);
  await press(panel, 'button', t('case-look'));
}

/** Answer the suggestion that holds these words. */
export async function decideOn(panel: Page, words: string, answer: string): Promise<void> {
  const cards = await panel.$$('li.card.specialist');
  for (const card of cards) {
    if (!(await card.evaluate(({ textContent }, wanted) => textContent?.includes(wanted), words))) continue;
    for (const button of await card.$$('button')) {
      if ((await button.evaluate(({ textContent }) => textContent)) === answer) return button.click();
    }
  }
  throw new Error(`no suggestion says “${words}”`);
}

export function dayAfter(): Date {
  return new Date(Date.now() + 86_400_000);
}

/** The specialist reads them from their own side, on the phone. */
export async function sixWordsOf(panel: Page): Promise<string> {
  await press(panel, 'button', t('case-close'));
  await panel.waitForSelector('.afar-words');
  return panel.$eval('.afar-words', ({ textContent }) => textContent ?? '');
}

export function sharedWords(panel: Page): Promise<string> {
  return panel.$$eval('.card.client textarea', fields =>
    fields.map(field => (field as HTMLTextAreaElement).value).join('|'),
  );
}

/** Runs in the page, before anything of it. */
export function twoDaysLater(): void {
  const now = Date.now;
  Date.now = () => now() + 2 * 86_400_000;
}
