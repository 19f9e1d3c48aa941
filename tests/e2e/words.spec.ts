import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { findBarriersInCard, openCard } from '../support/card';
import { type Driver, makes } from '../support/drivers';
import { find, findAll, press, typeInto, waitForText, waitUntilGone } from '../support/find';
import { pressByKeyboard, waitUntilFocused } from '../support/keyboard';
import { findSmallTargets, setScheme, setSize, sidewaysScroll } from '../support/look';
import { readMarks, waitForMark } from '../support/marks';
import {
  type Beside,
  openPanelBeside,
  readThisPage,
  showView,
  startsWith,
  waitUntilSaved,
} from '../support/panel';
import { type Site, serve } from '../support/serve';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

const t = readWords('en');

const note = `<!doctype html><html lang="en"><head><title>A note</title></head><body><main>
  <h1>Progress note</h1>
  <p>This is the note of your visit. It was made by the care team for you, and it is yours to read and to keep.
    You can ask about any of it at the next visit, or by phone if you have not been seen for a while.</p>
  <p id="first">She has orthopnea and hyponatremia, and the note calls her a drug seeker.</p>
  <p id="plan">Edema is worse. Increase furosemide to 40 mg. Come back in two weeks.</p>
  <p id="dose">Ibuprofen: 1 tab PO BID PRN for pain.</p>
  <table><tr><th>Test</th><th>Value</th><th>Flag</th></tr>
    <tr><td>Creatinine</td><td>1.9</td><td>H</td></tr></table>
  <p id="spanish">La paciente no tiene orthopnea ni dolor, y toma sus medicinas con la comida por las noches.</p>
</main></body></html>`;

const marked = (page: Parameters<typeof readMarks>[0]) =>
  readMarks(page).then(marks => marks.map(({ text }) => text));

describe.each(makes)('words a person makes their own, in $name', ({ name: browserName, open }) => {
  let driver: Driver;
  let site: Site;
  let beside: Beside;

  beforeAll(async () => {
    site = await serve({ pages: { '/note': note } });
    driver = await open();
    beside = await openPanelBeside(driver, `${site.origin}/note`);
    await readThisPage(beside.panel, t);
    await waitForMark(beside.page, 'orthopnea');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it('leaves a block in another language alone', async () => {
    expect((await marked(beside.page)).filter(word => word === 'orthopnea')).toHaveLength(1);
  });

  it('marks a known word no more, and marks it again on Undo', async () => {
    const { page, panel } = beside;
    await press(panel, 'button', `${t('card-know')} : orthopnea`);
    await waitFor('the mark to go', async () => !(await marked(page)).includes('orthopnea') || undefined);
    expect(await marked(page)).toContain('hyponatremia');
    await press(panel, 'button', t('frame-undo'));
    await waitForMark(page, 'orthopnea');
  });

  it('knows it after the page is loaded again, and keeps it sealed', async () => {
    const { page, panel } = beside;
    await press(panel, 'button', `${t('card-know')} : orthopnea`);
    await waitUntilSaved(panel, t);
    await page.reload();
    await driver.pressToolbarButton(page);
    await readThisPage(panel, t);
    await waitForMark(page, 'hyponatremia');
    expect(await marked(page)).not.toContain('orthopnea');
    const inClear = await panel.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
    expect(inClear).not.toContain('orthopnea');
  });

  it('is listed among the words one knows, where it can be marked again', async () => {
    const { page, panel } = beside;
    await showView(panel, t('view-choices'));
    await press(panel, 'button', `${t('my-words-mark-again')} : orthopnea`);
    await waitForMark(page, 'orthopnea');
    await showView(panel, t('view-words'));
  });

  it('is known from its card, too, by keyboard', async () => {
    const { page, panel } = beside;
    await page.bringToFront();
    await page.keyboard.press('F8');
    await find(page, 'dialog', /.+/);
    const word = (await waitUntilFocused(page, /^dialog /)).replace('dialog ', '');
    await pressByKeyboard(page, new RegExp(`^button ${t('card-know')}`));
    // The card names the term as its pack writes it, the panel as the page does.
    await waitForText(panel, new RegExp(t('my-words-known', { word }), 'i'));
    await press(panel, 'button', t('frame-undo'));
    await waitForMark(page, new RegExp(`^${word}$`, 'i'));
  });

  it('shows a meaning of one’s own first on the card', async () => {
    const { page, panel } = beside;
    await press(panel, 'button', `${t('my-words-write')} : hyponatremia`);
    await typeInto(panel, t('my-words-mine-of', { word: 'hyponatremia' }), 'Low salt, makes me foggy.');
    await press(panel, 'button', `${t('my-words-done')} : hyponatremia`);
    await openCard(beside.page, 'hyponatremia');
    const said = await waitForText(page, 'Low salt, makes me foggy.');
    const [mine, meaning] = ['Low salt, makes me foggy.', t('card-from')].map(words => said.indexOf(words));
    expect(mine).toBeLessThan(meaning!);
    await page.keyboard.press('Escape');
  });

  it('marks fewer words, or more, as the person likes', async () => {
    const { page, panel } = beside;
    await press(panel, 'DisclosureTriangle', t('marks-title'));
    const some = (await marked(page)).length;
    await press(panel, 'radio', t('marks-few'));
    await waitFor('fewer marks', async () => (await marked(page)).length < some || undefined);
    await press(panel, 'radio', t('marks-some'));
    await waitFor('as many marks', async () => (await marked(page)).length === some || undefined);
  });

  it('marks words that hurt only when asked, and says a fairer one', async () => {
    const { page, panel } = beside;
    expect(await marked(page)).not.toContain('drug seeker');
    await press(panel, 'checkbox', startsWith(t('marks-hurtful')));
    await waitForMark(page, 'drug seeker');
    expect(await openCard(beside.page, 'drug seeker')).toContain('asks for help with pain');
    await press(panel, 'button', `${t('words-ask-change')} : drug seeker`);
    await waitForText(panel, t('ask-added', { word: 'drug seeker' }));
    await press(panel, 'checkbox', startsWith(t('marks-hurtful')));
    await waitFor('the mark to go', async () => !(await marked(page)).includes('drug seeker') || undefined);
  });

  it('offers “What else could we do?” on a plan, once, with its sentence', async () => {
    const { page, panel } = beside;
    expect(await openCard(beside.page, 'orthopnea')).not.toContain(t('card-ask-other'));
    await openCard(beside.page, 'furosemide');
    await press(page, 'button', t('card-ask-other'));
    await waitForText(page, t('card-added'));
    await showView(panel, t('view-questions'));
    await waitForText(panel, t('ask-other'));
    await showView(panel, t('view-words'));
  });

  it('unpacks a dose word by word, and repeats the lab’s mark', async () => {
    const dose = await openCard(beside.page, 'PRN');
    expect(dose).toContain(`${t('card-dose')}: “1 tab PO BID PRN”`);
    expect(await openCard(beside.page, 'Creatinine')).toContain(t('card-lab-high'));
    expect(await openCard(beside.page, 'orthopnea')).not.toContain(t('card-lab-high'));
  });

  it('explains what is selected, and says how hard the text is', async () => {
    const { page, panel } = beside;
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#first')!));
    await press(panel, 'button', t('words-explain-selection'));
    await find(panel, 'heading', t('selection-title'));
    await waitForText(panel, /This text/);
    const listed = await panel.$eval('.selection .cards', ({ textContent }) => textContent);
    for (const word of ['orthopnea', 'hyponatremia']) expect(listed).toContain(word);
    await press(panel, 'button', t('selection-close'));
    await waitUntilGone(panel, 'heading', t('selection-title'));
  });

  // The driver of Firefox does not reach the background program.
  it.runIf(browserName === 'Chromium')('does so from the browser’s own menu', async () => {
    const { page, panel } = beside;
    await page.bringToFront();
    const worker = await driver.browser
      .waitForTarget(target => target.type() === 'service_worker')
      .then(target => target.worker());
    await worker?.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'explain-selection', selectionText: 'not looked at' },
        tab,
      );
    });
    await find(panel, 'heading', t('selection-title'));
    await press(panel, 'button', t('selection-close'));
  });

  it('reads aloud only with a voice of this computer, and says so where there is none', async () => {
    const { panel } = beside;
    const isThere = await panel.evaluate(() =>
      speechSynthesis.getVoices().some(({ localService, lang }) => localService && lang.startsWith('en')),
    );
    const buttons = await findAll(panel, 'button', startsWith(t('aloud-read')));
    expect(buttons.length > 0).toBe(isThere);
    const said = await panel.$eval('main', ({ textContent }) => textContent);
    expect(said?.split(t('aloud-no-voice')).length).toBe(isThere ? 1 : 2);
  });

  it.each(['light', 'dark'] as const)('has a card with no barriers: %s', async scheme => {
    const { page } = beside;
    await setScheme(page, scheme);
    for (const word of ['PRN', 'furosemide', 'hyponatremia']) {
      await openCard(beside.page, word);
      expect(await findBarriersInCard(page)).toEqual([]);
    }
  });

  it.each([250, 400])('has no barriers in the panel, %i px wide', async width => {
    const { page, panel } = beside;
    await setSize(panel, { width, height: 900 });
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#dose')!));
    await press(panel, 'button', t('words-explain-selection'));
    await find(panel, 'heading', t('selection-title'));
    for (const view of ['view-words', 'view-choices'] as const) {
      await showView(panel, t(view));
      expect(await findBarriers(panel)).toEqual([]);
      expect(await findSmallTargets(panel, 44)).toEqual([]);
      expect(await sidewaysScroll(panel)).toBe(0);
    }
    await showView(panel, t('view-words'));
  });
});

declare const chrome: {
  storage: Record<'local' | 'session', { get(): Promise<object> }>;
  tabs: { query(which: object): Promise<unknown[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
};
