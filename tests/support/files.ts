import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';

import { find } from './find';
import { waitFor } from './wait';
import { waysOf } from './ways';

/** A folder of its own where the browser of this page puts what is saved, without asking. */
export async function saveDownloadsOf(page: Page): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'in-my-corner-saved-'));
  const its = waysOf(page);
  if (its) {
    await its.saveDownloadsTo(folder);
    return folder;
  }
  const session = await page.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return folder;
}

export type Saved = { name: string; path: string; bytes: Buffer };

/** The one file in the folder, once all of it is there. */
export function waitForFile(folder: string): Promise<Saved> {
  return waitFor('a saved file', async () => {
    const [name] = (await readdir(folder)).filter(entry => !/\.(crdownload|part)$/.test(entry));
    if (!name) return undefined;
    const path = join(folder, name);
    const bytes = await readFile(path);
    return bytes.length > 0 ? { name, path, bytes } : undefined;
  });
}

/** Choose a file in a field, as in the browser's own dialog. */
export async function chooseFile(page: Page, field: string, path: string): Promise<void> {
  if (waysOf(page)) return (await fileField(page, field)).uploadFile(path);
  const button = await find(page, 'button', new RegExp(`^${field}`));
  // The field itself: the browser's tree calls it a button.
  const input = (await button.evaluateHandle(element =>
    element instanceof HTMLInputElement ? element : element.getRootNode(),
  )) as Awaited<ReturnType<Page['$']>>;
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

/** By its label: Firefox's tree has only the button in the field, under a name of its own. */
function fileField(page: Page, label: string): Promise<ElementHandle<HTMLInputElement>> {
  return waitFor(`the field ${label}`, async () => {
    for (const field of await page.$$('input[type=file]')) {
      if ((await field.evaluate(readLabel)).startsWith(label))
        return field as ElementHandle<HTMLInputElement>;
    }
    return undefined;
  });
}

/** Runs in the page. */
function readLabel(field: Element): string {
  const { labels } = field as HTMLInputElement;
  const named = field.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const words = named.map(id => document.getElementById(id)?.textContent ?? '').join(' ');
  return (words || field.getAttribute('aria-label') || (labels?.[0]?.textContent ?? '')).trim();
}
