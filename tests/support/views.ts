import type { Page } from 'puppeteer-core';

import { contributions } from '../../components/contributions';
import { type Localize, locales } from '../../lib/base/localize';
import { find, press } from './find';
import { chord, waitUntilFocused } from './keyboard';
import { waitFor } from './wait';
import { readWords } from './words';

/** A view there is, and the way to it. */
export type ViewName = {
  id: string;
  /** Message id of its name. */
  text: string;
  /** Message id of the place on the rail whose stage it is. */
  place?: string;
  /** Message id of the command that shows it. Only for a view that has no place on the rail. */
  command?: string;
};

const languages = locales.map(readWords);

const places = contributions.flatMap(({ places = [] }) => places);

/** Every view of the panel, taken from the features, so that a new one cannot be forgotten. */
export const views: ViewName[] = contributions.flatMap(({ id: feature, commands = [], views: shown = [] }) =>
  shown.map(({ id, text, isOffRail, under, shownBy = `${feature}.show` }) => {
    const place = places.find(place => place.id === under)?.text;
    if (!isOffRail) return place ? { id, text, place } : { id, text };
    const command = commands.find(other => other.id === shownBy)?.text;
    if (!command) throw new Error(`nothing leads to the view ${id}: ${shownBy} is not there`);
    return { id, text, command };
  }),
);

/** Go to a view: by the rail, by the row of stages, or by the palette where it has no place on either. */
export async function goToView(panel: Page, view: ViewName, t: Localize): Promise<void> {
  if (view.command) await askFor(panel, t(view.command), t(view.text));
  else {
    await bringMenu(panel, t);
    if (view.place) await goToPlace(panel, t(view.place), t);
    await pressRail(panel, t(view.text));
  }
  await waitUntilDrawn(panel, t(view.text));
}

/** A place with stages. It may open in front of a question, too. */
async function goToPlace(panel: Page, name: string, t: Localize): Promise<void> {
  await pressRail(panel, name);
  await waitFor('the stages', async () => {
    await bringMenu(panel, t);
    return (await panel.$('.stages')) ? true : undefined;
  });
}

/** In front of a question the rest of the panel has stepped back: what that is is known once the view is drawn. */
async function bringMenu(panel: Page, t: Localize): Promise<void> {
  await panel.waitForSelector('main:has(h1), :root:not(:has(.rail))');
  const isAlone = await panel.evaluate(
    () => document.querySelector('.room-top > [aria-expanded=false]') !== null,
  );
  if (isAlone) await press(panel, 'button', t('room-menu'));
}

/** A view is loaded when it is first asked for: it is there with its heading. */
export async function waitUntilDrawn(panel: Page, name: string): Promise<void> {
  await panel.waitForFunction(
    label => document.querySelector('main:has(h1)')?.getAttribute('aria-label') === label,
    {},
    name,
  );
}

/** Go to a view by its name, in the language on screen. */
export async function showView(panel: Page, name: string): Promise<void> {
  for (const t of languages) {
    const view = views.find(({ text }) => t(text) === name);
    if (view) return goToView(panel, view, t);
  }
  throw new Error(`there is no view ${name}`);
}

/** A button of the rail or of the stages. A count may follow its name. */
function pressRail(panel: Page, name: string): Promise<void> {
  return press(panel, 'button', new RegExp(`^${literal(name)}( ?\\d+)?$`));
}

/** Ctrl+K, until its field has the keyboard. Firefox tells of the option the field has chosen, Chromium of the field. */
export async function openPalette(panel: Page): Promise<void> {
  await chord(panel, 'Control', 'k');
  await waitUntilFocused(panel, /^(combobox|option)/);
}

async function askFor(panel: Page, title: string, viewName: string): Promise<void> {
  await openPalette(panel);
  await panel.keyboard.type(title);
  await find(panel, 'option', new RegExp(`^${literal(title)}`));
  await panel.keyboard.press('Enter');
  await find(panel, 'main', viewName);
}

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
