import { browser } from 'wxt/browser';

import { fail, type Result, succeed } from '../../lib/base/result';
import type { Passage } from '../../lib/notebook/visit';
import { siteOf } from './site';
import { tabBeside } from './tab-beside';

/** More than anyone selects to keep, and as much as a note may hold. */
const longest = 5_000;
const longestTitle = 300;

type Found = { exact: string; before: string; after: string; title: string };

/**
 * The words the person selected on the page beside the panel, as a passage to keep. Read when the person asks, and at no
 * other time; it uses the right the toolbar press gave.
 */
export async function selectedPassage(): Promise<
  Result<Passage, 'nothing-selected' | 'not-allowed' | 'no-page'>
> {
  const tab = await tabBeside();
  if (!tab) return fail('no-page');
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: readSelection,
    });
    const found = readFound(answer?.result);
    if (!found) return fail('nothing-selected');
    const { title, ...quote } = found;
    const site = siteOf(tab.url)?.host ?? '';
    return succeed({ quote, title, site, keptAt: new Date().toISOString() });
  } catch {
    return fail('not-allowed'); // the browser says so by throwing
  }
}

/** From the page: the words of a stranger. */
function readFound(value: unknown): Found | undefined {
  const { exact, before, after, title } = Object(value) as Record<keyof Found, unknown>;
  const text = (value: unknown, most: number) => (typeof value === 'string' ? value.slice(0, most) : '');
  const words = text(exact, longest).trim();
  if (words === '') return undefined;
  return { exact: words, before: text(before, 32), after: text(after, 32), title: text(title, longestTitle) };
}

/** Runs in the page, so it stands alone. White space is made single spaces, as in every quote. */
function readSelection(): Found | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const single = (text: string) => text.replace(/\s+/g, ' ');
  const exact = single(selection.toString()).trim();
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const before = single((startContainer.nodeValue ?? '').slice(0, startOffset)).slice(-32);
  const after = single((endContainer.nodeValue ?? '').slice(endOffset)).slice(0, 32);
  return { exact, before, after, title: document.title };
}
