import type { Page } from 'puppeteer-core';

import { find, findAll } from '../../find';
import type { Stage } from '../../journey';
import { chord } from '../../keyboard';
import { startsWith } from '../../panel';
import { waitFor } from '../../wait';
import { readWords } from '../../words';

export const t = readWords('en');

/** As a side panel is beside a page. */
export const asPanel = { width: 400, height: 900 };

export const who = 'Maya';
export const words = {
  matters: 'Groups make my chest tight.',
  drop: 'Can I stop the group for now?',
  others: ['Can my sister come along?', 'When do we meet again?'],
  secret: 'I drank last week.',
  threeLines: ' I go quiet. I count the minutes. I want to stay in the program.',
  heard: "The groups make you more anxious, and you're afraid they'll drop you if you say so.",
  corrected: "The groups make you more anxious, and you're afraid they'll judge you if you say so.",
  asked: 'Can I do one-to-one for a month and try group after?',
  longStory: `When I was in group I ${'sat there and I did not say a word and my hands were cold and '.repeat(5)}left.`,
  lateAsk: 'Can I have a late appointment?',
  promise: 'Call the ride line',
  note: 'One-to-one for a month. Then we look again.',
};

export function panelOf({ panel }: Stage): Page {
  if (!panel) throw new Error('The panel is not open yet');
  return panel;
}

/** By the palette, as one who types what they want. */
export async function runCommand(panel: Page, title: string): Promise<void> {
  await chord(panel, 'Control', 'k');
  await find(panel, 'combobox', t('frame-find'));
  await panel.keyboard.type(title);
  await find(panel, 'option', startsWith(title));
  await panel.keyboard.press('Enter');
}

/** Her turn, from wheel to wheel. Nothing she does may change a letter of what he wrote. */
export async function herTurn(stage: Stage, work: (panel: Page) => Promise<void>): Promise<void> {
  await beginHerTurn(stage);
  await work(panelOf(stage));
  await endHerTurn(stage);
}

/** How his words read when she got the wheel. */
let before = '';

export async function beginHerTurn(stage: Stage): Promise<void> {
  const panel = panelOf(stage);
  before = await hisWords(panel);
  await panel.keyboard.press('F2');
  await find(panel, 'heading', t('together-turn-specialist', { who }));
}

export async function endHerTurn(stage: Stage): Promise<void> {
  const panel = panelOf(stage);
  await panel.keyboard.press('F2');
  await find(panel, 'heading', t('together-turn-client'));
  stage.check(
    'his words are to the letter what they were before her turn',
    (await hisWords(panel)) === before,
  );
}

/** All that is on the table, as it stands in his fields. */
function hisWords(panel: Page): Promise<string> {
  return panel.$$eval('[aria-labelledby="our-items"] textarea', fields =>
    fields.map(field => (field as HTMLTextAreaElement).value).join('\n'),
  );
}

/** Put a text in the place of what a field holds, as pasting over it does. */
export async function put(panel: Page, name: string, text: string): Promise<void> {
  const field = await find(panel, 'textbox', name);
  await field.focus();
  await chord(panel, 'Control', 'a');
  await panel.keyboard.sendCharacter(text);
}

/** How many stretches of the specialist's are in the card that holds these words. */
export function specialistWordsIn(panel: Page, text: string): Promise<number> {
  return panel.$$eval(
    '.card',
    (cards, wanted) =>
      cards
        .filter(card => card.querySelector('textarea')?.value === wanted)
        .reduce((sum, card) => sum + card.querySelectorAll('.voice-specialist').length, 0),
    text,
  );
}

/** Wait until a field holds these words. */
export function waitForField(panel: Page, text: string): Promise<true> {
  return waitFor(`a field that holds “${text}”`, async () =>
    (await findAll(panel, 'textbox')).some(({ value }) => value === text) ? true : undefined,
  );
}
