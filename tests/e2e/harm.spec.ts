import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { hostilePages } from '../fixtures/pages/hostile-pages';
import { bigPage } from '../fixtures/pages/make-big';
import { cages } from '../fixtures/zoo/cages';
import { type Driver, oneMake, openOne } from '../support/drivers';
import { moveIntoElements, playThrough, wrapWords } from '../support/harm';
import { readMarks, waitForMark } from '../support/marks';
import { answerFirstQuestion, readThisPage } from '../support/panel';
import { inProject, portalBuild, zooBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { readWords } from '../support/words';

const t = readWords('en');

/** Pages of the portal with words to mark. Those that count or fetch by the clock are left to `page-unchanged`. */
const portalPages = [
  ...['', 'visits', 'visits/1', 'results', 'results/a1c', 'medicines', 'summary', 'messages', 'messages/new'],
  ...['letters', 'history', 'records'],
];

describe.skipIf(!oneMake)('with marks on', () => {
  let chromium: Driver;
  /** For the same page without us. */
  let other: Driver;
  let portal: Site;
  let zoo: Site;
  let pages: Site;
  let hostile: Site;

  beforeAll(async () => {
    portal = await serve({ folder: portalBuild });
    zoo = await serve({ folder: zooBuild });
    pages = await serve({ folder: inProject('tests', 'fixtures', 'pages') });
    hostile = await serve({ pages: { ...hostilePages, '/five-megabytes': bigPage(5_000_000) } });
    [chromium, other] = await Promise.all([openOne(), openOne()]);
    const page = await chromium.openPortal(`${portal.origin}/#/visits`);
    await chromium.pressToolbarButton(page);
    await answerFirstQuestion(await chromium.panel());
    await page.close();
  });
  afterAll(async () => {
    await Promise.all([chromium.close(), other.close()]);
    for (const site of [portal, zoo, pages, hostile]) await site.close();
  });

  /** Our marks, by the panel, on a page that is open. */
  async function mark(page: Page): Promise<void> {
    await chromium.pressToolbarButton(page);
    // One page has 5 MB.
    await readThisPage(await chromium.panel(), t, { timeoutMs: 60_000 });
  }

  const marked = async (page: Page) => {
    await mark(page);
    await waitForMark(page, /./);
  };

  /** Used at once, in a browser each: only the page in front of a window is drawn. */
  async function expectUsedAlike(url: string, before: (page: Page) => Promise<void>): Promise<void> {
    const [untouched, used] = await Promise.all([
      playThrough(other, url),
      playThrough(chromium, url, before),
    ]);
    expect(used).toEqual(untouched);
  }

  it.each(portalPages)('the portal’s page “%s” is used as if we were not there', async path => {
    const url = `${portal.origin}/#/${path}`;
    await expectUsedAlike(url, mark);
  });

  it.each(cages)('the message box “%s” is used as if we were not there', async box => {
    const url = `${zoo.origin}/?box=${box}`;
    await expectUsedAlike(url, mark);
  });

  it.each([
    ...['csp.html', 'frames.html', 'plain-note.html', 'spanish.html', 'hostile.html'],
    // It is marked before it has come.
    'late.html?wait=1500',
    // It changes at each step, and at no other time: else the two would not be at the same point.
    'mutating.html?every=0',
  ])('the page “%s” is as it was', async name => {
    const url = `${pages.origin}/${name}`;
    await expectUsedAlike(url, mark);
  });

  it.each(['five-megabytes', 'throws-out-strangers'])(
    'the page “%s” is as it was, with marks on it',
    async path => {
      const url = `${hostile.origin}/${path}`;
      // One after the other: 5 MB are work for both processors.
      const untouched = await playThrough(chromium, url);
      expect(await playThrough(chromium, url, marked)).toEqual(untouched);
    },
  );

  it('a page that put itself between scripts and what they use has caught nothing of ours', async () => {
    const page = await chromium.openPortal(`${pages.origin}/hostile.html`);
    await marked(page);
    await page.bringToFront();
    await page.evaluate(() => forge());
    const { shadows, highlights } = await page.evaluate(() => caught);
    expect({ shadows, highlights }).toEqual({ shadows: 0, highlights: 0 });
    await page.close();
  });

  it('a page that is touched is told from one that is not', async () => {
    const url = `${pages.origin}/plain-note.html`;
    const wrap = (page: Page) => wrapWords(page, ['the']);
    expect(await playThrough(chromium, url, wrap)).not.toEqual(await playThrough(chromium, url));
  });

  describe('where elements around words do harm', () => {
    /** The links of the second page of visits: their words, and where they lead. */
    const turnThePage = (page: Page) =>
      page.evaluate(async () => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')];
        buttons.find(({ textContent }) => textContent === 'Next')?.click();
        await new Promise(resolve => setTimeout(resolve, 200));
        return [...document.querySelectorAll<HTMLAnchorElement>('main a')].map(({ textContent, hash }) => [
          textContent,
          hash,
        ]);
      });

    /** What is left of the inbox after a filter, and what its scripts complained of. */
    async function filterTheInbox(page: Page) {
      const complaints: string[] = [];
      page.on('pageerror', error => complaints.push(String(error)));
      const rows = await page.evaluate(async () => {
        const seen: string[] = [];
        for (const name of ['Unread', 'All', 'Urgent', 'Test results', 'All']) {
          const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')];
          buttons.find(({ textContent }) => textContent === name)?.click();
          await new Promise(resolve => setTimeout(resolve, 100));
          const titles = [...document.querySelectorAll('main li h2')];
          seen.push(...titles.map(({ textContent }) => `${name}: ${textContent}`));
        }
        return seen;
      });
      return { rows, complaints };
    }

    async function open(path: string): Promise<Page> {
      return chromium.openPortal(`${portal.origin}/#/${path}`);
    }

    it('rows that change their words lead where they say, with our marks; with mark.js one does not', async () => {
      const plain = await open('visits');
      const expected = await turnThePage(plain);
      const ours = await open('visits');
      await marked(ours);
      expect(await turnThePage(ours)).toEqual(expected);
      const wrapped = await open('visits');
      const words = await wrapped.$$eval('main a', links => links.map(link => link.textContent ?? ''));
      await wrapWords(
        wrapped,
        words.flatMap(text => text.split(', ')),
      );
      expect(await turnThePage(wrapped)).not.toEqual(expected);
      for (const page of [plain, ours, wrapped]) await page.close();
    });

    it('an inbox can be filtered, with our marks; with elements put around its words it goes blank', async () => {
      const plain = await open('messages');
      const expected = await filterTheInbox(plain);
      expect(expected.complaints).toEqual([]);
      const ours = await open('messages');
      await marked(ours);
      expect(await filterTheInbox(ours)).toEqual(expected);
      const replaced = await open('messages');
      await wrapWords(replaced, ['Unread:', 'Urgent:', 'attachments']);
      expect((await filterTheInbox(replaced)).rows, 'with mark.js rows say what is not so').not.toEqual(
        expected.rows,
      );
      const moved = await open('messages');
      await moveIntoElements(moved);
      const harmed = await filterTheInbox(moved);
      expect(harmed.complaints.join()).toMatch(/removeChild|insertBefore/);
      expect(harmed.rows.filter(row => row.startsWith('All'))).toEqual([]);
      for (const page of [plain, ours, replaced, moved]) await page.close();
    });
  });

  it('print shows the page alone, without marks or card', async () => {
    const page = await chromium.openPortal(`${pages.origin}/plain-note.html`);
    const print = async () => {
      await page.emulateMediaType('print');
      const picture = await page.screenshot({ encoding: 'base64' });
      await page.emulateMediaType('screen');
      return picture;
    };
    const untouched = await print();
    await marked(page);
    expect((await readMarks(page)).length).toBeGreaterThan(0);
    expect(await print()).toBe(untouched);
    await page.close();
  });
});

/** What `hostile.html` has: its forgeries, and what it caught. */
declare function forge(): void;
declare const caught: { shadows: number; highlights: number };
