import type { Page } from 'puppeteer-core';

import { find, findAll, press, typeInto } from '../../find';
import type { Stage } from '../../journey';
import { chord } from '../../keyboard';
import { startsWith } from '../../panel';
import { waitFor } from '../../wait';
import { readWords } from '../../words';

export const t = readWords('en');

/** The portal and the panel beside it, once both are open. */
export function onStage({ page, panel }: Stage): { page: Page; panel: Page } {
  if (!page || !panel) throw new Error('The portal and the panel are not open yet');
  return { page, panel };
}

/** The most a first-time user may have to do, from the press that opens the panel to the printed sheet. */
export const mostActions = 25;

/** What a person did so far: each press, and each field filled in. */
const actions = new WeakMap<Stage, string[]>();

/** Note a thing she does on the straight way to the sheet. */
export function did(stage: Stage, what: string): void {
  actions.set(stage, [...actionsOf(stage), what]);
}

export function actionsOf(stage: Stage): string[] {
  return actions.get(stage) ?? [];
}

export async function tap(stage: Stage, name: string): Promise<void> {
  await press(onStage(stage).panel, 'button', name);
  did(stage, `presses “${name}”`);
}

export async function fill(stage: Stage, name: string, words: string): Promise<void> {
  await typeInto(onStage(stage).panel, name, words);
  did(stage, `fills in “${name}”`);
}

export async function next(stage: Stage, step: string): Promise<void> {
  await tap(stage, t('prepare-next'));
  await atStep(stage, step);
}

/** Wait until the path is at a step. */
export async function atStep(stage: Stage, step: string): Promise<void> {
  await find(onStage(stage).panel, 'heading', t(`prepare-${step}-title`));
}

/** Run a command as the palette finds it. */
export async function run(panel: Page, typed: string, title = typed): Promise<void> {
  await chord(panel, 'Control', 'k');
  await find(panel, 'combobox', t('frame-find'));
  await panel.keyboard.type(typed);
  await find(panel, 'option', startsWith(title));
  await panel.keyboard.press('Enter');
}

/** The words of each question on the screen, in order. */
export async function questionsOn(panel: Page): Promise<string[]> {
  const fields = await findAll(panel, 'textbox', /^Question/);
  return fields.map(({ value }) => String(value ?? ''));
}

/** Choose a day or an hour as the browser's own calendar does: the browser orders the parts of the field in its own way. */
export async function choose(panel: Page, selector: string, value: string): Promise<void> {
  await panel.$eval(
    selector,
    (field, chosen) => {
      (field as HTMLInputElement).value = chosen;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );
  await waitFor('the day', async () => {
    const shown = await panel.$eval(selector, field => (field as HTMLInputElement).value);
    return shown === value ? true : undefined;
  });
}

/** Put other words in the place of those in a field, as a person does who selects all of them and types. */
export async function rewrite(panel: Page, name: string, before: string, after: string): Promise<void> {
  const handle = await waitFor(`a field ${name} that holds “${before}”`, async () => {
    const fields = await findAll(panel, 'textbox', startsWith(name));
    return (await fields.find(({ value }) => value === before)?.elementHandle()) ?? undefined;
  });
  await handle.focus();
  await chord(panel, 'Control', 'a');
  await panel.keyboard.type(after);
}

/** Every address that the extension's own pages asked for. */
const requests = new WeakMap<Stage, string[]>();

export function watchNetwork(stage: Stage, page: Page): void {
  page.on('request', request => requests.set(stage, [...(requests.get(stage) ?? []), request.url()]));
}

/** No network: all that was asked for are our own files. */
export function checkNetwork(stage: Stage): void {
  const asked = requests.get(stage) ?? [];
  const outside = asked.filter(url => !/^(chrome-extension|data|blob):/.test(url));
  stage.check(`Check: no network (${asked.length} requests, all for our own files)`, outside.length === 0);
}
