import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Localize } from '../../lib/base/localize';
import { findBarriers } from '../support/axe';
import { type Driver, oneMake, openOne } from '../support/drivers';
import { find, press, typeInto, waitForText } from '../support/find';
import { pressByKeyboard } from '../support/keyboard';
import { findSmallTargets, setScheme, setSize, sidewaysScroll } from '../support/look';
import { showView, spoken, startsWith } from '../support/panel';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

const passphrase = 'four brown geese in May';

type Screen = [name: string, go: (panel: Page, t: Localize) => Promise<unknown>];

/** What stands alone in the panel, or is new in it, each reached from the one before. */
const onSharedComputer: Screen[] = [
  ['the first question', (panel, t) => find(panel, 'button', startsWith(t('computer-shared')))],
  [
    'a shared computer',
    async (panel, t) => {
      await pressByKeyboard(panel, spoken('button', t('computer-shared')));
      await find(panel, 'button', t('shared-done'));
    },
  ],
  ['its end', (panel, t) => press(panel, 'button', t('shared-done'))],
  [
    'what is left',
    async (panel, t) => {
      await press(panel, 'button', t('end-now'));
      await find(panel, 'heading', t('ended-title'));
    },
  ],
];

/** The same on a computer of one's own. */
const onOwnComputer: Screen[] = [
  [
    'Choices without a passphrase',
    async (panel, t) => {
      await press(panel, 'button', startsWith(t('computer-mine')));
      await showView(panel, t('view-choices'));
    },
  ],
  [
    'Choices with one, changing it',
    async (panel, t) => {
      await typeInto(panel, t('passphrase-new'), passphrase);
      await typeInto(panel, t('passphrase-again'), passphrase);
      await panel.keyboard.press('Enter');
      await press(panel, 'button', t('passphrase-change'));
      await find(panel, 'textbox', t('lock-passphrase'));
      await press(panel, 'button', t('frame-dismiss'));
    },
  ],
  [
    'a code on paper',
    async (panel, t) => {
      await press(panel, 'button', t('passphrase-code'));
      await typeInto(panel, t('lock-passphrase'), passphrase);
      await panel.keyboard.press('Enter');
      await find(panel, 'heading', t('code-title'));
    },
  ],
  [
    'the empty panel',
    async (panel, t) => {
      await press(panel, 'button', t('hide-button'));
      await find(panel, 'button', t('hidden-open'));
    },
  ],
  [
    'the lock, after a wrong passphrase',
    async (panel, t) => {
      await press(panel, 'button', t('hidden-open'));
      await typeInto(panel, t('lock-passphrase'), 'x');
      await panel.keyboard.press('Enter');
      await waitForText(panel, t('failure-wrong-passphrase'));
    },
  ],
];

/** Each screen is reached from the one before. */
describe.skipIf(!oneMake).each([
  ['en', onSharedComputer],
  ['en', onOwnComputer],
  ['es', onSharedComputer],
  ['es', onOwnComputer],
] as const)('keeping it private in “%s”', (language, screens) => {
  let chromium: Driver;
  let panel: Page;
  const t = readWords(language);

  beforeAll(async () => {
    chromium = await openOne({ language });
    panel = await chromium.openExtensionPage('sidepanel.html');
  });
  afterAll(() => chromium.close());

  it.each(screens)('%s has no barriers and nothing out of reach', async (_name, go) => {
    await go(panel, t);
    // Some are loaded when first shown; the one that is hidden may still be there.
    const isTitled = (titles: Element[]) => titles.some(title => title.checkVisibility()) || undefined;
    await waitFor('a title', () => panel.$$eval('main h1', isTitled));
    for (const width of [250, 400]) {
      await setSize(panel, { width, height: 700 });
      for (const scheme of ['light', 'dark'] as const) {
        await setScheme(panel, scheme);
        expect.soft(await findBarriers(panel), `${width} px, ${scheme}`).toEqual([]);
      }
      expect.soft(await sidewaysScroll(panel), 'pixels out of sight').toBe(0);
      expect.soft(await findSmallTargets(panel, 44), `${width} px`).toEqual([]);
    }
  });
});
