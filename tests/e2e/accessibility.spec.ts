import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Chromium, chromiumPath, openBrowser } from '../support/chromium';
import { type Driver, firstMakes } from '../support/drivers';
import { find, focused, readAloud, typeInto } from '../support/find';
import { chord, tabTo, waitUntilFocused } from '../support/keyboard';
import { setSize, sidewaysScroll } from '../support/look';
import { openPanelInTab, showView, spoken, startsWith } from '../support/panel';
import { goToView, views } from '../support/views';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

const t = readWords('en');
const everyView = views.map(view => [view.id, view] as const);

/** What a person sees with large letters, far in, or with the colours of their system. `docs/accessibility.md` lists it. */
describe.skipIf(!chromiumPath)('the panel, for who sees it otherwise', () => {
  let chromium: Chromium;
  let panel: Page;

  beforeAll(async () => {
    chromium = await openBrowser();
    panel = await openPanelInTab(chromium);
    await showView(panel, t('view-questions'));
    await typeInto(panel, t('questions-type'), 'What else could we try?');
    await panel.keyboard.press('Enter');
    await find(panel, 'textbox', t('question-number', { number: 1 }));
  });
  afterAll(() => chromium.close());

  describe('with letters of 200 %', () => {
    beforeAll(async () => {
      await setSize(panel, { width: 400, height: 800 });
      // As the browser does for who chose letters of 32 px: our own size is a part of theirs.
      await panel.addStyleTag({ content: 'html { font-size: 187.5% !important }' }).catch(() => {});
      await panel.evaluate(() => document.documentElement.style.setProperty('font-size', '187.5%'));
    });
    afterAll(() => panel.evaluate(() => document.documentElement.style.removeProperty('font-size')));

    it('really has letters of that size', async () => {
      expect(await panel.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('30px');
    });

    it.each(everyView)('nothing of %s is out of reach or cut off', async (_, view) => {
      await goToView(panel, view, t);
      expect.soft(await sidewaysScroll(panel), 'pixels out of sight').toBe(0);
      expect(await panel.evaluate(findCutText)).toEqual([]);
    });
  });

  describe('with a zoom of 400 %', () => {
    // 1280 by 1024 pixels, four times as near.
    beforeAll(() => setSize(panel, { width: 320, height: 256 }));

    it.each(everyView)('%s is read by scrolling one way only', async (_, view) => {
      await goToView(panel, view, t);
      expect.soft(await sidewaysScroll(panel), 'pixels out of sight').toBe(0);
      expect(await panel.evaluate(findCutText)).toEqual([]);
    });
  });

  describe('with the colours of the system', () => {
    beforeAll(async () => {
      await setSize(panel, { width: 400, height: 800 });
      const session = await panel.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
    });

    it('really takes them', async () => {
      expect(await panel.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    });

    it.each(everyView)('%s still shows where one is, and where the keyboard is', async (_, view) => {
      await goToView(panel, view, t);
      const [here, other] = await panel.evaluate(() =>
        ['.rail [aria-current="page"], .rail [aria-current="true"]', '.rail button:not([aria-current])'].map(
          selector => {
            const item = document.querySelector(selector);
            return item ? getComputedStyle(item).backgroundColor : 'none';
          },
        ),
      );
      expect(here).not.toBe(other);
      expect(await findBarriers(panel)).toEqual([]);
    });
  });
});

/** Runs in the page: words that are wider than the box they are in, where the box hides what is too much. */
function findCutText(): string[] {
  const cut: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('.frame *')) {
    if (element.closest('.only-heard, select, svg') || !element.checkVisibility()) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const hidesX = overflowX === 'hidden' || overflowX === 'clip';
    const hidesY = overflowY === 'hidden' || overflowY === 'clip';
    const isCut =
      (hidesX && element.scrollWidth > element.clientWidth + 1) ||
      (hidesY && element.scrollHeight > element.clientHeight + 1);
    if (isCut && element.textContent?.trim())
      cut.push(`${element.className}: ${element.textContent.slice(0, 60)}`);
  }
  return cut;
}

/** People who speak to their computer say what they see (WCAG 2.5.3). */
describe.skipIf(!chromiumPath).each(['en', 'es'] as const)('who speaks to the panel in “%s”', locale => {
  let chromium: Chromium;
  let panel: Page;
  const say = readWords(locale);

  beforeAll(async () => {
    chromium = await openBrowser();
    panel = await openPanelInTab(chromium);
    const choice = await find(panel, 'combobox', t('status-language'));
    await choice.select(locale);
    await find(panel, 'button', startsWith(say('start-page')));
    await showView(panel, say('view-questions'));
    await typeInto(panel, say('questions-type'), 'What else could we try?');
    await panel.keyboard.press('Enter');
    await find(panel, 'textbox', say('question-number', { number: 1 }));
  });
  afterAll(() => chromium.close());

  it.each(everyView)('finds in %s that each name holds the words that are seen', async (_, view) => {
    await goToView(panel, view, say);
    expect(await panel.evaluate(findOtherNames)).toEqual([]);
  });
});

/** Runs in the page: what is called otherwise than it reads. */
function findOtherNames(): string[] {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const others: string[] = [];
  const pressable = 'button, a[href], summary, [role=button], [role=tab], [role=radio]';
  for (const element of document.querySelectorAll<HTMLElement>(pressable)) {
    const label = element.getAttribute('aria-label');
    if (label === null || !element.checkVisibility()) continue;
    const copy = element.cloneNode(true) as HTMLElement;
    for (const unseen of copy.querySelectorAll('.only-heard, [aria-hidden], kbd, svg')) unseen.remove();
    const seen = plain(copy.textContent ?? '');
    if (seen && !plain(label).includes(seen)) others.push(`“${seen}” is called “${label}”`);
  }
  return others;
}

/** The main job as a screen reader tells it: at each step what must be heard, by role and name. */
describe.each(firstMakes)('who hears the panel, in $name', ({ open }) => {
  let driver: Driver;
  let panel: Page;

  beforeAll(async () => {
    driver = await open();
    panel = await openPanelInTab(driver);
    await setSize(panel, { width: 400, height: 800 });
  });
  afterAll(() => driver.close());
  beforeEach(() => showView(panel, t('view-start')));

  /** What a screen reader was told last, besides the focus. */
  const told = () => panel.$eval('[aria-live=polite]', region => region.textContent?.trim() ?? '');
  const hears = (what: string) =>
    waitFor(`to hear “${what}”`, async () => (await told()) === what || undefined);

  it('hears where the parts are, with F6', async () => {
    // What stands in the status bar is drawn a moment after the panel.
    await find(panel, 'button', t('status-only-here'));
    const heard: string[] = [];
    for (let part = 0; part < 4; part += 1) {
      await panel.keyboard.press('F6');
      heard.push(await focused(panel));
    }
    expect(heard.map(name => name.split(' ')[0])).toEqual(expect.arrayContaining(['button', 'main']));
    expect(heard).toContain(`button ${t('status-only-here')}`);
    expect(heard.join('; ')).toContain(`main ${t('view-start')}`);
  });

  it('hears the three choices, each with what it is for, and nothing else', async () => {
    await tabTo(panel, startsWith(`button ${t('start-page')}`));
    const heard = [await focused(panel)];
    for (let stop = 0; stop < 2; stop += 1) {
      await panel.keyboard.press('Tab');
      heard.push(await focused(panel));
    }
    expect(heard[0]).toMatch(startsWith(`button ${t('start-page')}`));
    expect(heard[1]).toMatch(startsWith(`button ${t('start-visit')}`));
    expect(heard[2]).toMatch(startsWith(`button ${t('start-together')}`));
  });

  it('hears that a question was added, its number, and that it went to the top', async () => {
    await showView(panel, t('view-questions'));
    for (const question of ['What else could we try?', 'Is it safe with my other pills?']) {
      await tabTo(panel, spoken('textbox', t('questions-type')));
      await panel.keyboard.type(question);
      await panel.keyboard.press('Enter');
    }
    await find(panel, 'textbox', t('question-number', { number: 2 }));
    // Backwards: past the last stop lies the browser's own bar, in Firefox.
    const move = t('question-move', { name: t('question-number', { number: 2 }) });
    await tabTo(panel, spoken('button', move), { back: true });
    await panel.keyboard.press('ArrowUp');
    await hears(t('questions-moved', { group: 'first', place: 1, of: 2 }));
  });

  it('hears what was removed, and that it was taken back', async () => {
    await showView(panel, t('view-questions'));
    await tabTo(panel, spoken('button', t('question-remove', { name: t('question-number', { number: 1 }) })));
    await panel.keyboard.press('Enter');
    await hears(t('question-removed'));
    await chord(panel, 'Control', 'z');
    await hears(t('frame-undone'));
  });

  it('hears the stage of the visit by its name, and the heading of a new step', async () => {
    await showView(panel, t('view-prepare'));
    expect(await focused(panel)).toBe(`button ${t('view-prepare')}`);
    await tabTo(panel, startsWith(`button ${t('prepare-part-shape')}`));
    await panel.keyboard.press('Enter');
    await waitUntilFocused(panel, /^heading /);
  });

  it('hears the palette as a field with a list, and each thing as it comes', async () => {
    await chord(panel, 'Control', 'k');
    await find(panel, 'combobox', t('frame-find'));
    // Firefox says of a field with a list that the first thing in the list has the focus, too.
    await waitUntilFocused(panel, /^(combobox|option) /);
    await panel.keyboard.type('print');
    await find(panel, 'option', startsWith(t('cmd-print-sheet')));
    const active = await panel.$eval('[role=combobox]', field => {
      const id = field.getAttribute('aria-activedescendant');
      return id ? document.getElementById(id)?.textContent : '';
    });
    expect(active).toContain(t('cmd-print-sheet'));
    await panel.keyboard.press('Escape');
  });

  it('hears what “Saved” means, as a dialog with its words, and comes back from it', async () => {
    await tabTo(panel, spoken('button', t('status-saved')));
    await panel.keyboard.press('Enter');
    const name = `dialog ${t('status-saved')}`;
    await waitUntilFocused(panel, startsWith(name));
    expect(await readAloud(panel)).toContain(t('status-saved-why'));
    await panel.keyboard.press('Escape');
    await waitUntilFocused(panel, spoken('button', t('status-saved')));
  });
});
