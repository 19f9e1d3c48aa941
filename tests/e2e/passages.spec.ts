import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openCard } from '../support/card';
import { type Driver, firstMakes } from '../support/drivers';
import { find, press, waitForText, waitUntilGone } from '../support/find';
import { waitForMark } from '../support/marks';
import { recordPage, snapshot } from '../support/page-record';
import { answerFirstQuestion, readThisPage, showView } from '../support/panel';
import { portalBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

const t = readWords('en');

describe.each(firstMakes)('a passage a question was kept with, in $name', ({ open }) => {
  let chromium: Driver;
  let portal: Site;

  beforeAll(async () => {
    portal = await serve({ folder: portalBuild });
    chromium = await open();
    await chromium.approveHost(portal.origin);
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
  });

  it('is shown on request and at no other time, lost with its page and found with it, and leads back; the page stays as it was', async () => {
    const { page, read } = await recordPage(chromium, `${portal.origin}/#/visits/1`);
    await page.waitForFunction(() => document.title.startsWith('Behavioral')); // the portal's last own change
    const before = await snapshot(page, { withCard: true });
    await chromium.pressToolbarButton(page);
    const panel = await chromium.panel();
    await answerFirstQuestion(panel);
    await readThisPage(panel, t);
    await waitForText(panel, t('about-kind', { kind: 'note', portal: 'none' }));
    await waitForMark(page, 'anhedonia');

    await press(panel, 'button', new RegExp(`^${t('words-ask')}.*anhedonia`));
    await waitForText(panel, t('ask-added', { word: 'anhedonia' }));
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await showView(panel, t('view-questions'));
    await press(panel, 'DisclosureTriangle', new RegExp(t('question-from')));
    // What somebody asks about is theirs: the page's scripts, which can read all marks, are not told of it.
    await find(panel, 'button', t('question-show-passage'));
    expect(await pulsing(page)).toEqual([]);
    await press(panel, 'button', t('question-show-passage'));
    const pulse = await waitFor('the pulse', async () => (await pulsing(page))[0]);
    expect(pulse).toEqual({ words: expect.stringMatching(/anhedonia/i), isOnScreen: true });
    await waitFor('the end of the pulse', async () =>
      (await page.evaluate(() => CSS.highlights.has('imc-d'))) ? undefined : true,
    );
    expect(await snapshot(page, { withCard: false })).toBe(before);
    expect((await read()).complaints).toEqual([]);

    // Another page of the portal, without a load: the words are gone, and the panel says so.
    await page.evaluate(() => {
      location.hash = '#/visits';
    });
    await waitForText(panel, t('passage-short-missing'));
    await page.goBack();
    await waitUntilGone(panel, 'StaticText', t('passage-short-missing'));

    // And back: the card of the word knows that there is a question.
    await showView(panel, t('view-start'));
    await waitForMark(page, 'anhedonia');
    await openCard(page, 'anhedonia');
    await press(page, 'button', t('card-my-question'));
    await find(panel, 'textbox', t('question-number', { number: 1 }));
  });
});

type Page = Awaited<ReturnType<typeof recordPage>>['page'];

/** The words that pulse now. */
function pulsing(page: Page): Promise<{ words: string; isOnScreen: boolean }[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('imc-d') ?? [])].map(({ startContainer, startOffset, endOffset }) => {
      const { top, bottom } = startContainer.parentElement!.getBoundingClientRect();
      const words = (startContainer as Text).data.slice(startOffset, endOffset);
      return { words, isOnScreen: bottom > 0 && top < innerHeight };
    }),
  );
}
