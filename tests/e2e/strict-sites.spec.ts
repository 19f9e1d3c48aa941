import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Driver, makes } from '../support/drivers';
import { find, findAll, press, typeInto, waitForText } from '../support/find';
import { placeOfMark, waitForMark } from '../support/marks';
import { openPanelInTab, readThisPage, showView, waitUntilSaved } from '../support/panel';
import { serve } from '../support/serve';
import { readWords } from '../support/words';

const t = readWords('en');
const note = `<p>The note says anhedonia, and the patient denies dysphagia today.</p>
  <p>${'Words that everybody knows stand here, too. '.repeat(5)}</p>
  <label>Message <textarea></textarea></label>`;
const page = (more = '') =>
  `<!doctype html><html lang="en"><head><title>A portal</title></head><body>${note}${more}</body></html>`;

/** What a site may ask of browsers, as strictly as any does. */
const sites: [what: string, headers: Record<string, string>, more?: string][] = [
  ['allows nothing', { 'Content-Security-Policy': "default-src 'none'; sandbox allow-same-origin" }],
  ['allows no style', { 'Content-Security-Policy': "default-src 'self'; style-src 'none'" }],
  [
    'asks for trusted types',
    {
      'Content-Security-Policy':
        "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'none'; object-src 'none'",
    },
  ],
  [
    'keeps to itself (COOP, COEP)',
    {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  ],
  [
    'traps every key, and forges presses all the time',
    {},
    `<script>
      for (const type of ['keydown', 'keyup', 'keypress'])
        addEventListener(type, event => { event.stopImmediatePropagation(); event.preventDefault(); trapped++; }, true);
      var trapped = 0;
      setInterval(() => {
        const strangers = [...document.documentElement.children].filter(child => !child.matches('head, body'));
        for (const target of [document.body, ...strangers])
          for (const type of ['pointerdown', 'pointerup', 'click', 'submit', 'beforetoggle'])
            target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 40, clientY: 20 }));
      }, 50);
    </script>`,
  ],
];

describe.each(makes)('in $name, a site that', ({ open }) => {
  let chromium: Driver;

  beforeAll(async () => {
    chromium = await open();
    const panel = await openPanelInTab(chromium);
    await showView(panel, t('view-questions'));
    await typeInto(panel, t('questions-type'), 'What else could we try?');
    await panel.keyboard.press('Enter');
    await waitUntilSaved(panel, t);
    await panel.close();
  });
  afterAll(() => chromium.close());

  it.each(sites)(
    '%s is marked, explained and written in, and never complains of us',
    async (_what, headers, more) => {
      const site = await serve({ headers, pages: { '/': page(more) } });
      const portal = await chromium.browser.newPage();
      const complaints: string[] = [];
      portal.on('console', message => complaints.push(message.text()));
      portal.on('pageerror', error => complaints.push(String(error)));
      await portal.goto(site.origin);
      complaints.length = 0; // of what the page does by itself, before we are there
      await chromium.pressToolbarButton(portal);
      const panel = await chromium.panel();
      await readThisPage(panel, t);
      await waitForMark(portal, 'anhedonia');
      expect(await findAll(portal, 'dialog'), 'a card nobody asked for').toEqual([]);
      const { x, y } = await placeOfMark(portal, 'anhedonia');
      await portal.mouse.move(x, y);
      await find(portal, 'dialog', /anhedonia/i);

      await portal.mouse.click(5, 5);
      await showView(panel, t('view-out'));
      await press(panel, 'radio', t('out-as-text'));
      await press(panel, 'radio', t('out-as-message'));
      await press(panel, 'button', t('insert-put'));
      await waitForText(panel, t('insert-there'));
      expect(await portal.$eval('textarea', ({ value }) => value)).toBe('What else could we try?');
      expect(complaints).toEqual([]);
      await portal.close();
      await site.close();
    },
  );
});
