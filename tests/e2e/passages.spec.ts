import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Chromium, chromiumPath, openBrowser } from '../support/chromium';
import { find, press, waitForText } from '../support/find';
import { waitForMark } from '../support/marks';
import { recordPage, snapshot } from '../support/page-record';
import { answerFirstQuestion, readThisPage, showView } from '../support/panel';
import { portalBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

const t = readWords('en');

describe.skipIf(!chromiumPath)('a passage a question was kept with', () => {
  let chromium: Chromium;
  let portal: Site;

  beforeAll(async () => {
    portal = await serve({ folder: portalBuild });
    chromium = await openBrowser();
    await chromium.approveHost(portal.origin);
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
  });

  it('is marked, shown on request, lost with its page and found with it, and leads back; the page stays as it was', async () => {
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
    await waitFor('the mark of the passage', () => kept(page).then(words => words[0]));
    expect(await kept(page)).toEqual([expect.stringMatching(/anhedonia/i)]);

    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await showView(panel, t('view-questions'));
    await press(panel, 'DisclosureTriangle', new RegExp(t('question-from')));
    await press(panel, 'button', t('question-show-passage'));
    await waitFor('the pulse', () =>
      page.evaluate(() => ((CSS.highlights.get('imc-e')?.size ?? 0) > 0 ? true : undefined)),
    );
    expect(await isOnScreen(page)).toBe(true);
    expect(await snapshot(page, { withCard: false })).toBe(before);
    expect((await read()).complaints).toEqual([]);

    // Another page of the portal, without a load: the words are gone, and the panel says so.
    await page.evaluate(() => {
      location.hash = '#/visits';
    });
    await waitForText(panel, t('passage-short-missing'));
    expect(await kept(page)).toEqual([]);
    await page.goBack();
    await waitFor('the mark of the passage', () => kept(page).then(words => words[0]));

    // And back: the card of the word knows that there is a question.
    await showView(panel, t('view-start'));
    await page.bringToFront();
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press('F8');
      const dialog = await find(page, 'dialog', /\S/);
      if (/anhedonia/i.test(await dialog.evaluate(element => element.textContent ?? ''))) break;
    }
    await press(page, 'button', t('card-my-question'));
    await find(panel, 'textbox', t('question-number', { number: 1 }));
  });
});

type Page = Awaited<ReturnType<typeof recordPage>>['page'];

/** The words under marks of kept passages. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('imc-d') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
    ),
  );
}

function isOnScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [found] = [...(CSS.highlights.get('imc-d') ?? [])];
    const { top, bottom } = found!.startContainer.parentElement!.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}
