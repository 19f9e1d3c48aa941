import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Cage } from '../fixtures/zoo/cages';
import { findBarriers } from '../support/axe';
import { type Driver, makes } from '../support/drivers';
import { find, findAll, press, typeInto, waitForText } from '../support/find';
import { chord } from '../support/keyboard';
import { openPanelBeside, showView, waitUntilSaved } from '../support/panel';
import { zooBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';
import { countSent, readModel, waitForBox } from '../support/zoo';

const t = readWords('en');
const asked = ['What else could we try for my knees?', '¿Puedo manejar? I’d like to know.'];

describe.each(makes)('putting a message in a portal, in $name', ({ name, open }) => {
  let chromium: Driver;
  let site: Site;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    site = await serve({ folder: zooBuild });
    chromium = await open();
    ({ page, panel } = await openPanelBeside(chromium, `${site.origin}/?box=plain`));
    await showView(panel, t('view-questions'));
    for (const question of asked) {
      await typeInto(panel, t('questions-type'), question);
      await panel.keyboard.press('Enter');
    }
    await waitUntilSaved(panel, t);
    await showView(panel, t('view-out'));
    await press(panel, 'radio', t('out-as-message'));
  });
  afterAll(async () => {
    await chromium.close();
    await site.close();
  });

  /** Another box, with a message freshly ready beside it. */
  async function visit(box: Cage, { host = site.origin } = {}): Promise<void> {
    await page.goto(`${host}/?box=${box}`);
    await waitForBox(page);
    await chromium.pressToolbarButton(page);
    await makeReady();
  }

  /** The message as before it was ever put in. */
  async function makeReady(): Promise<void> {
    await press(panel, 'radio', t('out-as-text'));
    await press(panel, 'radio', t('out-as-message'));
  }

  /** Where a person clicks first. The panel gets the keyboard after. */
  async function clickIn(within: Page | ReturnType<Page['frames']>[number] = page): Promise<void> {
    const box = await waitFor('the box', async () => {
      const [node] = await findAll(page, 'textbox', 'Message');
      const box = (await node?.elementHandle()) ?? (await within.$('[contenteditable]'));
      // A frame that is all editor is a document to Firefox, and no box.
      return box ?? (await within.$('iframe')) ?? undefined;
    });
    await box.click();
  }

  const putIn = () => press(panel, 'button', t('insert-put'));
  const isThere = () => waitForText(panel, t('insert-there'));

  it('tells what to know before, with no barriers', async () => {
    await visit('plain');
    for (const said of ['insert-many-topics', 'insert-none-private', 'out-readers-message'])
      await waitForText(panel, t(said, { count: 2 }));
    // The same page in both: what axe finds in it does not differ.
    if (name === 'Chromium') expect(await findBarriers(panel)).toEqual([]);
  });

  /** Taken without a click, where it is the only box. In the others the person has clicked first. */
  const unclicked: Cage[] = ['plain', 'controlled', 'slate', 'lexical', 'closed-root', 'va-textarea'];
  /** Written in by hand before, too. */
  const begun: Cage[] = [...unclicked, 'bare', 'draft', 'quill', 'tiptap', 'trix'];

  it.each<Cage>([
    ...(['plain', 'controlled', 'read-only', 'bare', 'plain-text'] as const),
    ...(['draft', 'slate', 'quill', 'tiptap', 'lexical', 'trix', 'prosemirror'] as const),
    ...(['va-textarea', 'open-root', 'closed-root', 'frame-same', 'frame-blank'] as const),
  ])('%s: what would be sent is right, once, behind what was there, unsent, and undone', async box => {
    await visit(box);
    if (!unclicked.includes(box)) await clickIn();
    await putIn();
    await isThere();
    expect(await readModel(page)).toEqual(asked);
    expect(await countSent(page)).toBe(0);
    await page.bringToFront();
    if (unclicked.includes(box)) await clickIn();
    await chord(page, 'Control', 'z');
    await waitFor('nothing to be left', async () => (await readModel(page)).length === 0 || undefined, {
      describe: async () => JSON.stringify(await readModel(page)),
    });

    if (!begun.includes(box)) return;
    await clickIn();
    await page.keyboard.type('Dear Dr. Osei,');
    await makeReady();
    await putIn();
    await isThere();
    expect(await readModel(page)).toEqual(['Dear Dr. Osei,', ...asked]);
    expect(await countSent(page)).toBe(0);
  });

  it('a single line gets one line', async () => {
    await visit('single-line');
    await clickIn();
    await putIn();
    await isThere();
    expect(await readModel(page)).toEqual([asked.join('; ')]);
  });

  it('a box that changes letters is told of', async () => {
    await visit('filtered');
    await clickIn();
    await putIn();
    await waitForText(panel, t('insert-changed'));
    expect(await readModel(page)).toEqual(asked.map(line => line.replace('?', '')));
  });

  it('a box that takes nothing leaves the words on the clipboard, and says what to press', async () => {
    await visit('stubborn');
    await clickIn();
    await putIn();
    await waitForText(panel, t('insert-by-hand'));
    expect(await readModel(page)).toEqual([]);
    await clickIn();
    await page.bringToFront();
    // Keys of a driver reach no menu of Chromium's, and pasting is in one.
    if (name === 'Chromium') await page.keyboard.press('KeyV', { commands: ['Paste'] });
    else await chord(page, 'Control', 'v');
    await waitFor('the words', async () => (await readModel(page)).length > 0 || undefined);
    expect(await readModel(page)).toEqual(asked);
  });

  it('of two boxes it takes neither until the person clicks in one', async () => {
    await visit('two-boxes');
    await putIn();
    await waitForText(panel, t('failure-which-box'));
    expect(await readModel(page)).toEqual([]);
    await clickIn();
    await putIn();
    await isThere();
    expect(await readModel(page)).toEqual(asked);
  });

  it('the frame of another site is asked for, written in once, and given back', async () => {
    await chromium.approveHost(site.otherOrigin);
    await visit('frame-other');
    await waitFor('the frame', () => page.frames()[1]);
    const inner = page.frames()[1]!;
    await inner.waitForSelector('textarea');
    await inner.click('textarea');
    await putIn();
    await waitForText(panel, t('insert-other-site', { site: 'localhost' }));
    expect(await readModel(inner)).toEqual([]);
    await press(panel, 'button', t('insert-let-in'));
    await isThere();
    expect(await readModel(inner)).toEqual(asked);
    const left = await panel.evaluate(async () => (await chrome.permissions.getAll()).origins);
    expect(left).toEqual([]);
  });

  // The last: it makes the message longer.
  it('a small box gets as many messages as it needs, one at a time, and none is cut', async () => {
    await showView(panel, t('view-questions'));
    const long = `Last: ${'I want to walk my dog in the park again, and so on. '.repeat(3)}`.trim();
    await typeInto(panel, t('questions-type'), long);
    await panel.keyboard.press('Enter');
    await waitUntilSaved(panel, t);
    await showView(panel, t('view-out'));
    await visit('limited');
    await clickIn();
    await putIn();
    const said: string[] = [];
    await find(panel, 'button', t('insert-put-part', { at: 1 }));
    const count = (await findAll(panel, 'button', /^Put message \d/)).length;
    expect(count).toBeGreaterThan(2);
    for (let at = 1; at <= count; at += 1) {
      await page.evaluate(() => {
        document.querySelector('textarea')!.value = ''; // the one before was sent
      });
      await press(panel, 'button', t('insert-put-part', { at }));
      await waitForText(panel, at < count ? t('insert-part-there', { at }) : t('insert-there'));
      said.push((await readModel(page)).join(' '));
    }
    expect(said.map(message => message.replace(/^\(\d\/\d\) /, '')).join(' ')).toBe(
      [...asked, long].join(' '),
    );
    expect(said.filter(message => message.length > 120)).toEqual([]);
  });
});

declare const chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
