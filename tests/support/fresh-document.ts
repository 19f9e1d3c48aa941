import type { Page } from 'puppeteer-core';

import { waitFor } from './wait';

/**
 * Wait until the driver holds the document that a page shows now. Call it when a page was sent elsewhere.
 *
 * Puppeteer (24) asks for a document once, and keeps the answer for as long as the page stays; also when the answer was a
 * failure, as now and then on a slow machine while Firefox moves a page from one process to another. Nothing is ever found
 * on such a page, though it is there and can be written in.
 */
export async function waitForDocument(page: Page): Promise<void> {
  const frame = page.mainFrame() as unknown as { clearDocumentHandle(): void };
  await waitFor('a document', async () => {
    frame.clearDocumentHandle();
    return (await page.$('html')) ?? undefined;
  });
}
