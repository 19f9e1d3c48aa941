import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Chromium, chromiumPath, openBrowser } from '../support/chromium';
import { typeInto, waitForText } from '../support/find';
import { openPanelBeside, openPanelInTab, showView, waitUntilSaved } from '../support/panel';
import { readWords } from '../support/words';

/** As TypeScript does not know it yet. */
type WithBuckets = { storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> } };

const t = readWords('en');

describe.skipIf(!chromiumPath)('a vault that does not open', () => {
  let chromium: Chromium;
  /** A page of the extension's own origin that runs none of its code. */
  let bare: Page;

  beforeEach(async () => {
    chromium = await openBrowser();
    bare = await chromium.openExtensionPage('manifest.json');
  });
  afterEach(() => chromium.close());

  it('because it is of a later version: that is said plainly, and nothing in it is touched', async () => {
    await bare.evaluate(makeLaterVault);
    const { panel } = await openPanelBeside(chromium, 'about:blank');
    await waitForText(panel, t('failure-vault-newer'));
    expect(await bare.evaluate(readLaterVault)).toBe('kept');
  });

  it('because its key is gone: that is said plainly, and the sealed words stay where they are', async () => {
    const first = await openPanelInTab(chromium);
    await showView(first, t('view-questions'));
    await typeInto(first, t('questions-type'), 'Sealed for good');
    await first.keyboard.press('Enter');
    await waitUntilSaved(first, t);
    await first.close();
    const sealed = await bare.evaluate(loseKey);
    expect(sealed).toBeGreaterThan(0);
    const { panel } = await openPanelBeside(chromium, 'about:blank');
    await waitForText(panel, t('failure-vault-unreadable'));
    expect(await bare.evaluate(loseKey)).toBe(sealed);
  });
});

/** Runs in the browser: a vault as a later version of the product would leave it. */
async function makeLaterVault(): Promise<void> {
  const { storageBuckets } = navigator as unknown as WithBuckets;
  const place = await storageBuckets.open('vault');
  return new Promise((resolve, reject) => {
    const opening = place.indexedDB.open('in-my-corner', 99);
    opening.onupgradeneeded = () => opening.result.createObjectStore('later').put('kept', 'word');
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
}

async function readLaterVault(): Promise<unknown> {
  const { storageBuckets } = navigator as unknown as WithBuckets;
  const place = await storageBuckets.open('vault');
  return new Promise((resolve, reject) => {
    const opening = place.indexedDB.open('in-my-corner', 99);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('later').objectStore('later').get('word');
      reading.onsuccess = () => resolve(reading.result);
    };
    opening.onerror = () => reject(opening.error);
  });
}

/** Runs in the browser: takes the key out of the vault. Gives how many sealed changes are in it. */
async function loseKey(): Promise<number> {
  const { storageBuckets } = navigator as unknown as WithBuckets;

  const loseIn = (factory: IDBFactory) =>
    new Promise<number>((resolve, reject) => {
      const opening = factory.open('in-my-corner');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const change = opening.result.transaction(['keys', 'updates'], 'readwrite');
        change.objectStore('keys').clear();
        const counting = change.objectStore('updates').count();
        change.oncomplete = () => {
          opening.result.close();
          resolve(counting.result);
        };
      };
    });
  const places = await Promise.all(['vault', 'copy'].map(bucket => storageBuckets.open(bucket)));
  const lost = await Promise.all(places.map(place => loseIn(place.indexedDB)));
  return lost.reduce((sum, count) => sum + count, 0);
}
