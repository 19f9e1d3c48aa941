import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { locales } from '../../lib/base/localize';
import { findBarriers } from '../support/axe';
import { type Driver, firstMakes } from '../support/drivers';
import { find, press, readAloud, typeInto, waitForText, waitUntilGone } from '../support/find';
import { chord, waitUntilFocused } from '../support/keyboard';
import { findSmallTargets, setScheme, setSize, sidewaysScroll } from '../support/look';
import { openPanelInTab, showView, spoken, startsWith, waitUntilSaved } from '../support/panel';
import { readWords } from '../support/words';

const t = readWords('en');
const questions = ['What else could we try?', 'Is this from the pill?', 'When do we talk again?'];

/** A visit, from going in to coming out. Each step builds on the one before. */
describe.each(firstMakes)('in the room, in $name', ({ name, open }) => {
  let chromium: Driver;
  let panel: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    chromium = await open();
    panel = await openPanelInTab(chromium);
    panel.on('request', request => asked.push(request.url()));
    await setSize(panel, { width: 400, height: 700 });
    await showView(panel, t('view-questions'));
    for (const question of questions) {
      await typeInto(panel, t('questions-type'), question);
      await panel.keyboard.press('Enter');
    }
    await waitUntilSaved(panel, t);
  });
  afterAll(() => chromium.close());

  it('is found by everyday words, and entered by keyboard', async () => {
    await chord(panel, 'Control', 'k');
    await find(panel, 'combobox', t('frame-find'));
    await panel.keyboard.type('talk to doctor now');
    await panel.keyboard.press('Escape');
    await chord(panel, 'Control', 'k');
    await find(panel, 'combobox', t('frame-find'));
    await panel.keyboard.type('in the room');
    await find(panel, 'option', startsWith(t('cmd-room')));
    await panel.keyboard.press('Enter');
    await (await find(panel, 'button', t('room-begin'))).focus();
    await panel.keyboard.press('Enter');
    await find(panel, 'heading', questions[0]!);
  });

  it('has the keys 1, 2, 3 as the first three stops', async () => {
    await waitUntilFocused(panel, spoken('heading', questions[0]!));
    for (const [at, name] of ['room-asked', 'room-answered', 'room-put-off'].entries()) {
      await panel.keyboard.press('Tab');
      await waitUntilFocused(panel, spoken('button', `${at + 1} ${t(name)}`));
    }
  });

  it('works with no network: one key for each thing, and it is kept', async () => {
    await panel.setOfflineMode(true);
    await panel.keyboard.press('1');
    await waitForText(panel, t('room-now-asked'));
    await panel.keyboard.press('2');
    await waitForText(panel, t('room-now-answered'));
    await panel.keyboard.press('ArrowRight');
    await find(panel, 'heading', questions[1]!);
    await panel.keyboard.press('3');
    await find(panel, 'heading', questions[2]!);
    await panel.keyboard.press('ArrowLeft');
    await find(panel, 'heading', questions[1]!);
    await waitUntilSaved(panel, t);
    await panel.setOfflineMode(false);
    expect(asked.filter(url => !/^(chrome-extension|moz-extension|data):/.test(url))).toEqual([]);
  });

  it('comes back to the same question, mid-sentence, when the panel was closed', async () => {
    await typeInto(panel, t('room-answer'), 'We can try it for 3 wee');
    await waitUntilSaved(panel, t);
    await panel.close();
    panel = await openPanelInTab(chromium);
    await setSize(panel, { width: 400, height: 700 });
    await showView(panel, t('view-room'));
    await find(panel, 'heading', questions[1]!);
    expect(await readAloud(panel)).toContain('We can try it for 3 wee');
  });

  it('shows one sentence and nothing else, and hides from there', async () => {
    await press(panel, 'button', t('room-show'));
    await find(panel, 'main', t('shown-card'));
    const shown = await panel.$eval('#app', ({ textContent }) => textContent ?? '');
    for (const other of [questions[0]!, questions[2]!, 'We can try it']) expect(shown).not.toContain(other);
    expect(shown).toContain(questions[1]!);
    const size = await panel.$eval('.show-card-words', words =>
      Number.parseFloat(getComputedStyle(words).fontSize),
    );
    expect(size).toBeGreaterThan(30);
    expect(await findBarriers(panel)).toEqual([]);
    await press(panel, 'button', t('shown-hide'));
    await find(panel, 'button', t('hidden-open'));
    expect(await readAloud(panel)).not.toContain(questions[1]!);
    await press(panel, 'button', t('hidden-open'));
    await find(panel, 'heading', questions[1]!);
  });

  it('says so when the visit is removed in another panel, and brings it back', async () => {
    const other = await openPanelInTab(chromium);
    await showView(other, t('view-questions'));
    await press(other, 'button', t('visit-remove'));
    await waitForText(panel, t('room-removed'));
    await panel.bringToFront();
    await press(panel, 'button', t('room-bring-back'));
    await find(panel, 'heading', questions[1]!);
    expect(await readAloud(panel)).toContain('We can try it for 3 wee');
    await other.close();
  });

  // Sizes and colours are looked at in one browser, and every view of the panel in Firefox by `phone.spec.ts`.
  it.runIf(name === 'Chromium')(
    'practises, finds words to use, and looks back, with nothing in a person’s way at any width',
    async () => {
      for (const locale of locales) {
        const words = readWords(locale);
        await speak(panel, locale);
        for (const [name, open] of Object.entries(screens)) {
          await open(panel, words);
          for (const width of [250, 400, 1200]) {
            await setSize(panel, { width, height: 700 });
            const trouble = { scroll: await sidewaysScroll(panel), small: await findSmallTargets(panel, 44) };
            expect(trouble, `${name} in ${locale} at ${width}`).toEqual({ scroll: 0, small: [] });
          }
          for (const scheme of ['light', 'dark'] as const) {
            await setScheme(panel, scheme);
            expect(await findBarriers(panel), `${name} in ${locale}, ${scheme}`).toEqual([]);
          }
        }
      }
      await speak(panel, 'en');
    },
  );

  it('takes what has no answer to the next visit', async () => {
    await setSize(panel, { width: 400, height: 700 });
    await run(panel, t('cmd-after-visit'));
    await press(panel, 'button', t('room-after-carry'));
    await waitForText(panel, /go on to/);
    await waitUntilGone(panel, 'button', t('room-begin'));
  });
});

type Words = ReturnType<typeof readWords>;

/** What a person may have on screen in the room, and how they get there. */
const screens: Record<string, (panel: Page, words: Words) => Promise<unknown>> = {
  async 'the question'(panel, words) {
    await run(panel, words('cmd-room'));
    await find(panel, 'textbox', words('room-answer'));
  },
  async 'words to use'(panel, words) {
    await run(panel, words('cmd-words-to-use'));
    await find(panel, 'heading', words('say-when-they-say'));
  },
  async 'a ladder'(panel, words) {
    await press(panel, 'button', /^“.+”$/);
    await find(panel, 'heading', words('say-still-no'));
  },
  async practice(panel, words) {
    await run(panel, words('cmd-practice'));
    await press(panel, 'button', words('practice-no'));
    await find(panel, 'heading', words('practice-your-turn'));
  },
  async 'after the visit'(panel, words) {
    await run(panel, words('cmd-after-visit'));
    await find(panel, 'heading', words('room-after-title'));
  },
  async 'before the visit'(panel, words) {
    await press(panel, 'button', words('room-after-done'));
    await find(panel, 'button', words('room-begin'));
    await press(panel, 'button', words('room-begin'));
  },
};

/** Run a command by its title, as the palette finds it. */
async function run(panel: Page, title: string): Promise<void> {
  await chord(panel, 'Control', 'k');
  await find(panel, 'combobox', /.*/);
  await panel.keyboard.type(title);
  await find(panel, 'option', startsWith(title));
  await panel.keyboard.press('Enter');
}

async function speak(panel: Page, locale: string): Promise<void> {
  await panel.select('.status-bar select', locale);
  await find(panel, 'main', /.*/);
}
