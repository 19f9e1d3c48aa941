import type { Page } from 'puppeteer-core';

import { contributions } from '../../components/contributions';
import type { Localize } from '../../lib/base/localize';
import { find, focused } from './find';
import { chord } from './keyboard';
import { showView } from './panel';
import { waitFor } from './wait';

/** A view there is, and the way to it. */
export type ViewName = {
  id: string;
  /** Message id of its name. */
  text: string;
  /** Message id of the command that shows it. Only for a view that has no place on the rail. */
  command?: string;
};

/** Every view of the panel, taken from the features, so that a new one cannot be forgotten. */
export const views: ViewName[] = contributions.flatMap(({ id: feature, commands = [], views: shown = [] }) =>
  shown.map(({ id, text, isOffRail }) => {
    if (!isOffRail) return { id, text };
    const command = commands.find(other => other.id === `${feature}.show`)?.text;
    if (!command) throw new Error(`nothing leads to the view ${id}: ${feature}.show is not there`);
    return { id, text, command };
  }),
);

/** Those with a place on the rail. */
export const railViews = views.filter(({ command }) => !command);

/** Go to a view: by the rail, or by the palette where it has no place there. */
export async function goToView(panel: Page, { text, command }: ViewName, t: Localize): Promise<void> {
  if (!command) return showView(panel, t(text));
  await chord(panel, 'Control', 'k');
  await waitFor('the palette', async () => (/combobox/.test(await focused(panel)) ? true : undefined));
  await panel.keyboard.type(t(command));
  await find(panel, 'option', new RegExp(`^${t(command)}`));
  await panel.keyboard.press('Enter');
  await find(panel, 'main', t(text));
}
