import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Driver, oneMake, openOne } from '../support/drivers';
import { find, findAll, typeInto, waitForText } from '../support/find';
import { openPanelInTab, showView, waitUntilSaved } from '../support/panel';
import { readWords } from '../support/words';

const t = readWords('en');

/** A disk of our own, small enough to fill. Undefined where we may not make one: only root may, on Linux. */
const disk = oneMake ? mountSmallDisk() : undefined;
if (!disk)
  console.warn(
    'full-disk.spec.ts is skipped: it needs Chromium, and to be root on Linux to make a small disk.',
  );

describe.skipIf(!disk)('a disk that is full', () => {
  let chromium: Driver;
  let panel: Page;

  beforeAll(async () => {
    chromium = await openOne({ profile: join(disk!, 'profile') });
    panel = await openQuestions();
    await ask('Written while there was room');
    await waitUntilSaved(panel, t);
  });
  afterAll(async () => {
    await chromium.close();
    unmount(disk!);
  });

  async function openQuestions(): Promise<Page> {
    const page = await openPanelInTab(chromium);
    await showView(page, t('view-questions'));
    await find(page, 'textbox', t('questions-type'));
    return page;
  }

  async function ask(question: string): Promise<void> {
    await typeInto(panel, t('questions-type'), question);
    await panel.keyboard.press('Enter');
  }

  async function questionsOn(page: Page): Promise<unknown[]> {
    const fields = await findAll(page, 'textbox', /^Question/);
    return fields.map(({ value }) => value);
  }

  it('is told of, each time, and the words stay on the screen', async () => {
    fill(disk!);
    await ask('Written on a full disk');
    await waitForText(panel, t('status-not-saved'));
    await ask('Written there too');
    await find(panel, 'textbox', t('question-number', { number: 3 }));
    await waitForText(panel, t('status-not-saved'));
    expect(await questionsOn(panel)).toEqual([
      'Written while there was room',
      'Written on a full disk',
      'Written there too',
    ]);
  });

  it('takes the words with the next ones when there is room again', async () => {
    rmSync(join(disk!, 'filled'));
    await ask('Written when there was room again');
    await waitUntilSaved(panel, t);
    await panel.close();
    panel = await openQuestions();
    await find(panel, 'textbox', t('question-later'));
    expect(await questionsOn(panel)).toEqual([
      'Written while there was room',
      'Written on a full disk',
      'Written there too',
      'Written when there was room again',
    ]);
  });
});

function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'in-my-corner-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmdirSync(folder);
    return undefined;
  }
}

function unmount(folder: string): void {
  execFileSync('umount', ['--lazy', folder]);
  rmdirSync(folder);
}

function fill(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  try {
    writeFileSync(join(folder, 'filled'), Buffer.alloc(bavail * bsize));
  } catch (error) {
    // The browser wrote too, meanwhile: then it is as full as can be.
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
