import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers } from '../support/axe';
import { type Driver, firstMakes } from '../support/drivers';
import { chooseFile, saveDownloadsOf, waitForFile } from '../support/files';
import { find, press, readAloud, typeInto, waitForText } from '../support/find';
import { findSmallTargets, setScheme, setSize, sidewaysScroll } from '../support/look';
import { placeOfMark, waitForMark } from '../support/marks';
import { packFile, termPack } from '../support/packs';
import { type Beside, openPanelBeside, readThisPage, showView, startsWith } from '../support/panel';
import { inProject } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { waitFor } from '../support/wait';
import { readWords } from '../support/words';

const t = readWords('en');

/** Up to its parenthesis: the name is a pattern. */
const fileField = t('packs-from-file').split(' (')[0]!;

const note = `<!doctype html><html lang="en"><head><title>A note</title></head><body><main><h1>Note</h1>
  <p>She will see the peer bridge next week about her edema. This is a note for the client, to read and to keep at home.</p>
  </main></body></html>`;

const shots = process.env.PACK_SHOTS;
async function shoot(page: Page, name: string) {
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
}

/** What docs/adding-a-pack.md says under "Without a terminal", step by step. */
describe.each(firstMakes)('a pack, written and used, in $name', ({ open }) => {
  let chromium: Driver;
  let site: Site;
  let beside: Beside;

  beforeAll(async () => {
    if (shots) await mkdir(shots, { recursive: true });
    site = await serve({ pages: { '/note': note } });
    chromium = await open();
    beside = await openPanelBeside(chromium, `${site.origin}/note`);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  it('is written without code, and saved as a file', async () => {
    const { panel } = beside;
    const saved = await saveDownloadsOf(panel);
    await showView(panel, t('view-choices'));
    await press(panel, 'button', t('packs-open'));
    await typeInto(panel, t('packs-new-name'), 'County peers');
    await press(panel, 'button', t('packs-new'));
    await press(panel, 'button', t('pack-new', { kind: 'terms' }));
    await typeInto(panel, t('pack-field', { field: 'term' }), 'peer bridge');
    await typeInto(panel, t('pack-field', { field: 'plain' }), 'A peer who walks with you.');
    await press(panel, 'button', startsWith(t('pack-fix')));
    await setSize(panel, { width: 250, height: 900 });
    expect(await findBarriers(panel)).toEqual([]);
    expect(await sidewaysScroll(panel)).toBe(0);
    expect(await findSmallTargets(panel, 44)).toEqual([]);
    await shoot(panel, 'editor-250');
    await setSize(panel, { width: 400, height: 900 });
    await shoot(panel, 'editor-400');
    await press(panel, 'button', t('pack-back'));
    await find(panel, 'heading', /^County peers, \d{4}$/);
    expect(await findBarriers(panel)).toEqual([]);
    await shoot(panel, 'packs-400');
    await setScheme(panel, 'dark');
    await shoot(panel, 'packs-dark');
    await setScheme(panel, 'light');
    await press(panel, 'button', `${t('packs-save')} : County peers`);
    expect((await waitForFile(saved)).name).toBe('county-peers.corner');
  });

  it('is marked on the page, and its card says where it comes from', async () => {
    const { page, panel } = beside;
    await readThisPage(panel, t);
    await waitForMark(page, 'peer bridge');
    await waitForMark(page, 'edema');
    await page.bringToFront();
    const { x, y } = await placeOfMark(page, 'peer bridge');
    await page.mouse.click(x, y);
    await find(page, 'dialog', /peer bridge/i);
    const said = await readAloud(page);
    expect(said).toContain('A peer who walks with you.');
    expect(said).toMatch(/County peers, \d{4}/);
  });

  it('is marked no more once it is off, and again when it is on', async () => {
    const { page, panel } = beside;
    await panel.bringToFront();
    await showView(panel, t('view-choices'));
    await press(panel, 'button', t('packs-open'));
    await press(panel, 'checkbox', `${t('packs-use')} : County peers`);
    await waitFor('the mark to go', async () =>
      (await marksOf(page)).includes('peer bridge') ? undefined : true,
    );
    await press(panel, 'checkbox', `${t('packs-use')} : County peers`);
    await waitForMark(page, 'peer bridge');
  });

  it('is updated from a newer file, looked into first, and what is broken is left out', async () => {
    const { panel } = beside;
    const newer = termPack(
      { 'peer bridge': 'A peer who goes with you.', bad: 'See <b>this</b>.' },
      { version: '2.0.0' },
    );
    const path = join(tmpdir(), `newer-${process.pid}.corner`);
    await writeFile(path, Buffer.from(await newer.arrayBuffer()));
    await chooseFile(panel, fileField, path);
    await waitForText(panel, t('packs-here-already', { here: '0.1.0', there: '2.0.0' }));
    await waitForText(panel, t('packs-refused', { count: 1 }));
    await shoot(panel, 'found-400');
    await press(panel, 'button', t('packs-update'));
    await waitForText(panel, t('packs-updated', { name: 'County peers' }));
  });

  it('lets the page be known by its portal, and no more once it is off', async () => {
    const { panel } = beside;
    const county = {
      id: 'county-chart',
      name: 'County Chart',
      where: [{ host: new URL(site.origin).hostname }],
    };
    const content = { portals: [{ ...county, kinds: [{ kind: 'note', paths: ['/note'] }] }] };
    const portals = packFile(
      { portals: { file: 'portals/ours.json', content } },
      { id: 'county-portals', name: 'County portals' },
    );
    const path = join(tmpdir(), `portals-${process.pid}.corner`);
    await writeFile(path, Buffer.from(await portals.arrayBuffer()));
    await chooseFile(panel, fileField, path);
    await press(panel, 'button', t('packs-add'));
    await waitForText(panel, t('packs-added', { name: 'County portals' }));
    await showView(panel, t('view-words'));
    await find(panel, 'region', t('about-title'));
    await waitFor('the portal to be known', async () =>
      (await aboutOf(panel)).includes('County Chart') ? true : undefined,
    );
    expect(await aboutOf(panel)).toMatch(/From: County portals, \d{4}/);
    await shoot(panel, 'portal-400');
    await showView(panel, t('view-choices'));
    await press(panel, 'button', t('packs-open'));
    await press(panel, 'checkbox', `${t('packs-use')} : County portals`);
    await showView(panel, t('view-words'));
    await waitFor('the portal to be known no more', async () =>
      (await aboutOf(panel)).includes('County Chart') ? undefined : true,
    );
    await showView(panel, t('view-choices'));
    await press(panel, 'button', t('packs-open'));
  });

  it('is not opened when it is no pack', async () => {
    const { panel } = beside;
    await chooseFile(panel, fileField, inProject('package.json'));
    await waitForText(panel, t('failure-not-a-pack'));
  });
});

/** What the panel says of the page. */
const aboutOf = (panel: Page) => panel.$eval('.about-page', element => element.textContent ?? '');

async function marksOf(page: Page): Promise<string[]> {
  const { readMarks } = await import('../support/marks');
  return (await readMarks(page)).map(({ text }) => text);
}
