import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Driver, oneMake, openOne } from '../support/drivers';
import { find, findAll, press, typeInto } from '../support/find';
import { setSize } from '../support/look';
import { openPanelInTab, showView, waitUntilSaved } from '../support/panel';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

const t = readWords('en');

describe.skipIf(!oneMake)('dragging a question with the mouse', () => {
  let chromium: Driver;
  let panel: Page;

  beforeAll(async () => {
    chromium = await openOne();
    panel = await openPanelInTab(chromium);
    await setSize(panel, { width: 400, height: 1_600 }); // all of the list at once
    await showView(panel, t('view-questions'));
    for (const question of ['One?', 'Two?', 'Three?', 'Four?']) {
      await typeInto(panel, t('questions-type'), question);
      await press(panel, 'button', t('questions-add'));
    }
    await waitForOrder(['One?', 'Two?', 'Three?', 'Four?']);
  });
  afterAll(() => chromium.close());

  it('puts it where it is let go', async () => {
    await drag(number(3), number(1));
    await waitForOrder(['Three?', 'One?', 'Two?', 'Four?']);
  });

  it('takes one that waited in, and lets the third go', async () => {
    await drag(t('question-later'), number(1));
    await waitForOrder(['Four?', 'Three?', 'One?', 'Two?']);
  });

  it('leaves it where it was on Escape', async () => {
    await drag(number(2), number(1), { letsGo: false });
    await panel.keyboard.press('Escape');
    await panel.mouse.up();
    await waitUntilSaved(panel, t);
    expect(await order()).toEqual(['Four?', 'Three?', 'One?', 'Two?']);
  });

  const number = (place: number) => t('question-number', { number: place });

  async function order(): Promise<string[]> {
    return (await findAll(panel, 'textbox', /^Question/)).map(({ value }) => String(value ?? ''));
  }

  async function waitForOrder(expected: string[]) {
    await waitFor(
      `the order ${expected.join(' ')}`,
      async () => (String(await order()) === String(expected) ? true : undefined),
      { describe: async () => String(await order()) },
    );
  }

  /** Take a question by its handle and pull it to just above the middle of another. */
  async function drag(name: string, onto: string, { letsGo = true } = {}) {
    const handle = await find(panel, 'button', t('question-move', { name }));
    const target = await find(panel, 'textbox', onto);
    const [from, to] = [await handle.boundingBox(), await target.boundingBox()];
    if (!from || !to) throw new Error('not on the screen');
    await panel.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await panel.mouse.down();
    await panel.mouse.move(from.x, to.y + to.height, { steps: 5 });
    await panel.mouse.move(from.x, to.y + 2, { steps: 3 });
    if (letsGo) await panel.mouse.up();
  }
});
