import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Driver, oneMake, openOne } from '../support/drivers';
import { chooseFile } from '../support/files';
import { find, findAll, press, waitForText } from '../support/find';
import { waitForMark } from '../support/marks';
import { recordPage, snapshot } from '../support/page-record';
import { readThisPage, showView, startsWith } from '../support/panel';
import { hasRealRecords, realRecords } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

const t = readWords('en');
const skipped = hasRealRecords ? '' : ' (skipped: ../shared/portals is not here)';

const pages = hasRealRecords ? readdirSync(realRecords).filter(name => name.endsWith('.html')) : ['none'];
const files = hasRealRecords ? readdirSync(join(realRecords, 'xml')) : ['none'];

describe.skipIf(!oneMake || !hasRealRecords)(`a real record${skipped}`, () => {
  let chromium: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await serve({ folder: realRecords });
    chromium = await openOne();
  });
  afterAll(async () => {
    await chromium.close();
    await site.close();
  });

  it.each(pages)('%s is read and marked, and is what it was', async name => {
    const { page, read } = await recordPage(chromium, `${site.origin}/${name}`);
    const before = await snapshot(page, { withCard: true });
    await chromium.pressToolbarButton(page);
    const panel = await chromium.panel();
    await readThisPage(panel, t);
    expect((await waitForMark(page, /./)).length).toBeGreaterThan(0);
    await waitForWordList(panel);
    expect((await snapshot(page, { withCard: false })) === before, 'the page is what it was').toBe(true);
    expect((await read()).complaints).toEqual([]);
    await page.close();
  });

  it.each(files)('%s, as it was downloaded, is shown as a page and its words are marked', async name => {
    const page = await openRecordFile(chromium, join(realRecords, 'xml', name));
    await waitForSections(page);
    await waitForMark(page, /./);
    await page.keyboard.press('F8');
    await find(page, 'dialog', /\S/);
    expect(await page.$$('#record a, #record script, #record img, #record [style], #record iframe')).toEqual(
      [],
    );
    await page.close();
  });
});

/** The sections of a record: its title is there first, the rest follows. */
function waitForSections(page: Page): Promise<true> {
  return waitFor('more than five headings', async () => {
    const headings = await findAll(page, 'heading', /\S/);
    return headings.length > 5 ? true : undefined;
  });
}

/** The words of the page, listed in the panel with their meanings. */
function waitForWordList(panel: Page): Promise<true> {
  return waitFor('the list of words', async () => {
    const buttons = await findAll(panel, 'button', startsWith(t('words-ask')));
    return buttons.length > 5 ? true : undefined;
  });
}

const head = '<ClinicalDocument xmlns="urn:hl7-org:v3"><title>Summary</title><component><structuredBody>';
const section = (text: string) =>
  `<component><section><title>Problems</title><text>${text}</text></section></component>`;
const foot = '</structuredBody></component></ClinicalDocument>';

/** Files that mean harm, or came to some. Each with what the person is told. */
const badFiles: [string, string, RegExp][] = [
  ['that ends too early', head + section('<paragraph>anhedonia</paragraph>'), /ends too early/],
  ['that is another kind of XML', '<letter>Dear patient</letter>', new RegExp(t('record-not-a-record'))],
  [
    'that is no text at all',
    'PK\u0003\u0004\u0000\u0001\u0002\u0000\u0000\u0000',
    new RegExp(t('record-not-text')),
  ],
  ['that is a broken PDF', '%PDF-1.7 and nothing more', new RegExp(t('record-pdf-damaged'))],
  [
    'with an entity bomb',
    `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>${head}${section('&c;')}${foot}`,
    new RegExp(t('record-unsafe')),
  ],
  [
    'that wants a file of this computer',
    `<!DOCTYPE x [<!ENTITY own SYSTEM "file:///etc/hostname">]>${head}${section('&own;')}${foot}`,
    new RegExp(t('record-unsafe')),
  ],
  ['of more than 50 MB', `${head}${' '.repeat(51 * 1024 * 1024)}${foot}`, new RegExp(t('record-too-big'))],
];

describe.skipIf(!oneMake)('a downloaded file', () => {
  let chromium: Driver;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'in-my-corner-files-'));
    chromium = await openOne();
  });
  afterAll(async () => {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function write(name: string, text: string): string {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  }

  it.each(badFiles)('%s ends in a plain message', async (_what, text, said) => {
    const page = await openRecordFile(chromium, write('bad.xml', text));
    await waitForText(page, said);
    await page.close();
  });

  it('has its words listed in the panel, and a question about one keeps where it came from', async () => {
    const text =
      '<paragraph>Patient with anhedonia, hyponatremia, dysphagia, dyspnea, edema, anemia.</paragraph>';
    const page = await openRecordFile(chromium, write('good.xml', head + section(text) + foot));
    await waitForText(page, 'anhedonia');
    await chromium.pressToolbarButton(page);
    const panel = await chromium.panel();
    await readThisPage(panel, t);
    await press(panel, 'button', new RegExp(`^${t('words-ask')}.*anhedonia`));
    await showView(panel, t('view-questions'));
    await find(panel, 'textbox', t('question-number', { number: 1 }));
    await press(panel, 'DisclosureTriangle', new RegExp(t('question-from')));
    await waitForText(panel, 'Summary');
    await page.close();
  });

  it('with script, links and pictures shows their words, and nothing of it acts', async () => {
    const nasty = `<paragraph>anhedonia <linkHtml href="javascript:document.title='run'">a link</linkHtml>
      <renderMultiMedia referencedObject="https://example.org/p.png"/><script xmlns="http://www.w3.org/1999/xhtml">document.title='run'</script>
      <img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="document.title='run'"/> <content styleCode="Bold">bold</content></paragraph>`;
    const page = await openRecordFile(chromium, write('nasty.xml', head + section(nasty) + foot));
    await waitForText(page, 'a link');
    expect(await page.title()).toBe('Summary');
    expect(await page.$$('#record a, #record script, #record img')).toEqual([]);
    await page.close();
  });
});

/** Open the reader of downloaded records and give it a file, as through the browser's own dialog. */
async function openRecordFile(chromium: Driver, path: string): Promise<Page> {
  const page = await chromium.openExtensionPage('record.html');
  await chooseFile(page, t('record-choose'), path);
  return page;
}

describe.skipIf(!hasRealRecords)(`the real records${skipped}`, () => {
  it('hold the script and styles that must not come along', () => {
    const all = files.map(name => readFileSync(join(realRecords, 'xml', name), 'utf8')).join('');
    expect(all).toMatch(/styleCode|xml-stylesheet/);
  });
});
