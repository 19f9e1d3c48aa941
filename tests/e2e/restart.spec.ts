import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Driver, oneMake, openOne } from '../support/drivers';
import { filesThatHold } from '../support/files-that-hold';
import { find, findAll, press, typeInto, waitForText } from '../support/find';
import { openPanelBeside, showView, waitUntilSaved } from '../support/panel';
import { portalBuild } from '../support/paths';
import { type Site, serve } from '../support/serve';
import { readWords } from '../support/words';

const t = readWords('en');
/** Words that stand nowhere else on this computer. */
const canary = 'Quillfeather marmalade keeps me awake at 3:17';

describe.skipIf(!oneMake)('what was typed, after the browser was closed', () => {
  let portal: Site;
  let profile: string;
  let chromium: Driver;

  beforeAll(async () => {
    portal = await serve({ folder: portalBuild });
    profile = await mkdtemp(join(tmpdir(), 'in-my-corner-'));
    await writeAVisit();
    chromium = await openOne({ profile });
  });
  afterAll(async () => {
    await chromium.close();
    await portal.close();
    await rm(profile, { recursive: true, force: true });
  });

  async function writeAVisit() {
    const before = await openOne({ profile });
    const { panel } = await openPanelBeside(before, `${portal.origin}/`);
    await showView(panel, t('view-questions'));
    await typeInto(panel, t('visit-with'), 'Dr. Osei');
    await typeInto(panel, t('visit-matters'), 'To sleep through the night.');
    for (const question of [canary, 'Second question', 'Third question', 'Fourth question']) {
      await typeInto(panel, t('questions-type'), question);
      await press(panel, 'button', t('questions-add'));
      await find(panel, 'textbox', /^Question/);
    }
    await press(panel, 'button', t('question-remove', { name: t('question-number', { number: 2 }) }));
    await waitUntilSaved(panel, t);
    await before.close();
  }

  it('is nowhere on the disk in words that can be read', async () => {
    await chromium.close();
    expect(await filesThatHold(profile, canary)).toEqual([]);
    // The search itself finds what is there: our own address stands in many files of the profile.
    expect(await filesThatHold(profile, '127.0.0.1')).not.toEqual([]);
    chromium = await openOne({ profile });
  });

  it('is all there again', async () => {
    const { panel } = await openPanelBeside(chromium, `${portal.origin}/`);
    await showView(panel, t('view-questions'));
    await waitForText(panel, 'Fourth question');
    const fields = await findAll(panel, 'textbox');
    const values = fields.map(({ name, value }) => [name, value ?? '']);
    expect(values).toEqual(
      expect.arrayContaining([
        [t('visit-with'), 'Dr. Osei'],
        [t('visit-matters'), 'To sleep through the night.'],
        [t('question-number', { number: 1 }), canary],
        [t('question-number', { number: 2 }), 'Third question'],
        [t('question-later'), 'Fourth question'],
      ]),
    );
    expect(values.map(([, value]) => value)).not.toContain('Second question');
  });
});
