import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Driver, oneMake, openOne } from '../support/drivers';
import { find, press } from '../support/find';
import { placeOfMark, waitForMark, waitForNoMarks } from '../support/marks';
import { recordPage, type Sight, snapshot } from '../support/page-record';
import { openPanelBeside, readThisPage, startsWith } from '../support/panel';
import { portalBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

const t = readWords('en');
/** A hard word in the part of the page that stays, so that a card can stand by it. */
const stillWord = 'PHQ-9';

describe.skipIf(!oneMake)('the portal page', () => {
  let chromium: Driver;
  let portal: Site;

  beforeAll(async () => {
    portal = await serve({ folder: portalBuild });
    chromium = await openOne();
    await chromium.approveHost(portal.origin);
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
  });

  it('is byte for byte what it is without us, while it renders itself under our marks', async () => {
    // The waiting room on this page renders itself ten times a second.
    const url = `${portal.origin}/?ticking=100#/visits/1`;
    const control = await recordPage(chromium, url);
    const expected = await waitFor('the portal to repeat itself', async () =>
      lastRound((await control.read()).seen),
    );
    await control.page.close();

    const touched = await recordPage(chromium, url);
    await chromium.pressToolbarButton(touched.page);
    await readThisPage(await chromium.panel(), t);
    await waitForMark(touched.page, stillWord);
    const { x, y } = await placeOfMark(touched.page, stillWord);
    await touched.page.mouse.move(x, y);
    await find(touched.page, 'button', startsWith(t('words-ask')));
    const cardSince = await touched.now();
    await touched.until(cardSince + 8);

    const { seen, complaints } = await touched.read();
    // Until then it is the portal that is still drawing its parts, sooner or later from one load to the next.
    const from = seen.findIndex(sight => expected[roundOf(sight)] === withoutNumber(sight));
    const changed = seen
      .slice(Math.max(0, from))
      .filter(sight => expected[roundOf(sight)] !== withoutNumber(sight));
    expect(changed).toEqual([]);
    const withCard = seen.slice(from).filter(({ tick }) => tick > cardSince);
    expect(withCard.length, 'seen with marks and a card').toBeGreaterThan(4);
    expect(complaints).toEqual([]);
  });

  it('is what it was before, to the last byte, when it is turned off', async () => {
    const { page, seen } = await openRecorded(`${portal.origin}/#/visits/1`);
    await page.waitForFunction(() => document.title.startsWith('Behavioral')); // the portal's last own change
    const before = await snapshot(page, { withCard: true });
    await chromium.pressToolbarButton(page);
    const panel = await chromium.panel();
    await readThisPage(panel, t);
    await waitForMark(page, 'anhedonia');
    await press(panel, 'button', t('site-stay-on', { site: '127.0.0.1' }));
    await find(panel, 'button', t('site-turn-off'));
    await waitForMark(page, 'anhedonia');
    expect(await snapshot(page, { withCard: false })).toBe(before);
    await press(panel, 'button', t('site-turn-off'));
    await waitForNoMarks(page);
    expect(await snapshot(page, { withCard: true })).toBe(before);
    expect(await seen()).toEqual([]);
  });

  it('keeps its rows right when it writes other words into the same text nodes', async () => {
    const titles = async (marked: boolean) => {
      const { page } = marked
        ? await openPanelBeside(chromium, `${portal.origin}/#/visits`)
        : await openRecorded(`${portal.origin}/#/visits`);
      if (marked) {
        await readThisPage(await chromium.panel(), t);
        await waitForMark(page, /./);
      }
      await press(page, 'button', 'Next');
      await find(page, 'button', 'Previous');
      const rows = await page.$$eval('main a', links => links.map(link => [link.textContent, link.href]));
      await page.close();
      return rows;
    };
    const untouched = await titles(false);
    expect(untouched.length).toBeGreaterThan(3);
    expect(await titles(true)).toEqual(untouched);
  });

  /** A page whose scripts' complaints are kept. */
  async function openRecorded(url: string) {
    const record = await recordPage(chromium, url);
    return { page: record.page, seen: async () => (await record.read()).complaints };
  }
});

/** The waiting room shows the same again every six ticks, but for how often it was drawn. */
const round = 6;
const roundOf = ({ tick }: Sight) => tick % round;
const withoutNumber = ({ text }: Sight) => text.replace(/Updated \d+ times/, 'Updated');

/** What the page looks like at each place of a round, once it has shown two rounds that are alike. */
function lastRound(seen: Sight[]): string[] | undefined {
  const byTick = new Map(seen.map(sight => [sight.tick, withoutNumber(sight)]));
  const last = seen.at(-1)?.tick ?? 0;
  const texts: string[] = [];
  // The tick of now may not be all drawn yet.
  for (let tick = last - round; tick < last; tick += 1) {
    const text = byTick.get(tick);
    if (text === undefined || text !== byTick.get(tick - round)) return undefined;
    texts[tick % round] = text;
  }
  return texts;
}
