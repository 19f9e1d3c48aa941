import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { hostilePages, page, paragraphs } from '../fixtures/pages/hostile-pages';
import { type Driver, makes } from '../support/drivers';
import { find, findAll, press, waitForText } from '../support/find';
import { readMarks, waitForMark } from '../support/marks';
import { type Beside, openPanelBeside, readThisPage, showView } from '../support/panel';
import { type Site, serve } from '../support/serve';
import { readWords } from '../support/words';

const t = readWords('en');

describe.each(makes)('in $name, a page that makes it hard', ({ name, open: openDriver }) => {
  let chromium: Driver;
  let site: Site;
  let inner: Site;
  // What a page says is read the same way in each. What fights back is tried in both.
  const inChromium = it.runIf(name === 'Chromium');

  beforeAll(async () => {
    inner = await serve({ pages: { '/': page('<p>Inside: dysphagia</p>') } });
    const withFrame = page(`${paragraphs(2)}<iframe src="${inner.otherOrigin}/"></iframe>`);
    site = await serve({ pages: { ...hostilePages, '/with-a-frame': withFrame } });
    chromium = await openDriver();
  });
  afterAll(async () => {
    await chromium.close();
    await site.close();
    await inner.close();
  });

  async function open(path: string): Promise<Beside> {
    return openPanelBeside(chromium, site.origin + path);
  }

  inChromium('with 5 MB of text is read to its end', async () => {
    const { page: portal, panel } = await open('/five-megabytes');
    await readThisPage(panel, t);
    await waitForMark(portal, 'anhedonia');
    await portal.close();
  });

  inChromium('with 50,000 hard words is read, and only what is near the screen is marked', async () => {
    const { page: portal, panel } = await open('/fifty-thousand-words');
    await readThisPage(panel, t);
    const marks = await waitForMark(portal, 'anhedonia');
    expect(marks.length).toBeLessThan(2_000);
    await waitForText(panel, /50,?000 times/);
    await portal.close();
  });

  inChromium(
    'that goes away while it is read leaves a plain message, and the next page can be read',
    async () => {
      const { page: portal, panel } = await open('/five-megabytes');
      await showView(panel, t('view-words'));
      await press(panel, 'button', t('words-read'));
      await portal.goto(`${site.origin}/plain`);
      // Either it says that the page has gone, or it came late and read the next one. It never hangs in between.
      const [stayOn = ''] = t('site-stay-on', { site: '|' }).split('|');
      await find(panel, 'button', new RegExp(`^(${t('words-read')}|${stayOn})`));
      await chromium.pressToolbarButton(portal);
      await readThisPage(panel, t);
      await waitForMark(portal, 'anhedonia');
      await portal.close();
    },
  );

  inChromium('without words says so', async () => {
    const { page: portal, panel } = await open('/empty');
    await showView(panel, t('view-words'));
    await press(panel, 'button', t('words-read'));
    await waitForText(panel, t('failure-no-text'));
    await portal.close();
  });

  inChromium('in French is left alone, and that is said', async () => {
    const { page: portal, panel } = await open('/french');
    await readThisPage(panel, t);
    await waitForText(panel, t('words-other-language'));
    expect(await readMarks(portal)).toEqual([]);
    await portal.close();
  });

  inChromium('of the browser itself cannot be read, and that is said', async () => {
    const { page: portal, panel } = await openPanelBeside(chromium, 'chrome://version/');
    await showView(panel, t('view-words'));
    await press(panel, 'button', t('words-read'));
    await waitForText(panel, t('failure-no-page'));
    await portal.close();
  });

  inChromium('with markup in its title is shown as words', async () => {
    const { page: portal, panel } = await open('/markup-in-title');
    await readThisPage(panel, t);
    await waitForText(panel, '<img src=x onerror="document.title=1"> results');
    expect(await panel.$$('main img')).toEqual([]);
    await portal.close();
  });

  inChromium('with a frame of another site does not have that read, and says so', async () => {
    const { page: portal, panel } = await open('/with-a-frame');
    await readThisPage(panel, t);
    await waitForText(panel, t('words-closed-frames', { count: 1 }));
    await portal.close();
  });

  it('that forges mouse and keys opens no card', async () => {
    const { page: portal, panel } = await open('/forged-events');
    await readThisPage(panel, t);
    await waitForMark(portal, 'anhedonia');
    // A second of it, many times as long as a real hover takes: the page forges 50 events in each turn.
    const before = await portal.evaluate(() => turns);
    await portal.waitForFunction(past => turns > past + 50, {}, before);
    expect(await findAll(portal, 'dialog')).toEqual([]);
    await portal.close();
  });

  it('that broke what all scripts use still gets its cards', async () => {
    const { page: portal, panel } = await open('/broken-builtins');
    await readThisPage(panel, t);
    await portal.bringToFront();
    await portal.keyboard.press('F8');
    await find(portal, 'dialog', /anhedonia/i);
    await portal.close();
  });

  it('that throws out what it does not know keeps its marks, and we do not fight it', async () => {
    const { page: portal, panel } = await open('/throws-out-strangers');
    await readThisPage(panel, t);
    await waitForMark(portal, 'anhedonia');
    await portal.bringToFront();
    await portal.keyboard.press('F8');
    await portal.waitForFunction(() => thrownOut > 0);
    expect((await readMarks(portal)).length).toBeGreaterThan(0);
    expect(await portal.evaluate(() => thrownOut), 'times we were thrown out').toBeLessThan(5);
    await portal.close();
  });
});

/** Counted by the pages that throw out strangers, and that forge events. */
declare const thrownOut: number;
declare const turns: number;
