import { browser } from 'wxt/browser';

import type { PageProblem } from '../../../components/services';
import { siteOf } from '../site';
import type { TabBeside } from '../tab-beside';

/** Put our script into a page. It does nothing where it already is. */
export async function inject(to: TabBeside): Promise<PageProblem | undefined> {
  const target = { tabId: to.id };
  try {
    const [kind] = await browser.scripting.executeScript({ target, func: () => document.contentType });
    // A record's bare XML is no page to read. It has one of its own (`entrypoints/record`).
    if (/[/+]xml$/.test(String(kind?.result)) && kind?.result !== 'application/xhtml+xml')
      return 'record-file';
    await browser.scripting.executeScript({
      target,
      files: ['/content-scripts/page.js' as '/background.js'], // WXT types only what it lists in the manifest
    });
    return undefined;
  } catch (error) {
    // A page of our own answers without it; a page of the browser's never does, and only its words tell which it was.
    if (to.url?.startsWith(browser.runtime.getURL('/'))) return undefined;
    const isOfBrowser = /\b(chrome|edge|about):|gallery/i.test(String(error));
    return isOfBrowser || (to.url && !siteOf(to.url)) ? 'no-page' : 'not-allowed';
  }
}
