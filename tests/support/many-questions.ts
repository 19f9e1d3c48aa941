import type { Driver } from './drivers';
import { find } from './find';
import { openPanelInTab, showView, waitUntilSaved } from './panel';
import { waitFor } from './wait';
import { readWords } from './words';

/** What was seen on the way through a long list, and the longest task of each part in ms. 0: none was over 50. */
export type Passage = { drawn: number; found: number; scrolling: number; filtering: number };

const t = readWords('en');

/** Type so many questions into a new panel's list, and close it when they are on disk. */
export async function keepManyQuestions(chromium: Driver, count: number): Promise<void> {
  const panel = await openPanelInTab(chromium);
  await showView(panel, t('view-questions'));
  await find(panel, 'textbox', t('questions-type'));
  await panel.evaluate(addMany, count);
  await waitUntilSaved(panel, t);
  await panel.close();
}

/**
 * Scroll to the end of the list, filter it by "number 49", and empty the filter again: in a new panel, one that no
 * accessibility tree was asked of. Making that of 500 questions is a long task of its own.
 */
export async function goThroughQuestions(chromium: Driver): Promise<Passage> {
  const fresh = await chromium.openExtensionPage('sidepanel.html');
  const rail = '.rail-item';
  await fresh.waitForSelector(rail);
  await fresh.$$eval(
    rail,
    (items, name) => (items.find(item => item.textContent?.startsWith(name)) as HTMLElement).click(),
    t('view-questions'),
  );
  const field = await fresh.waitForSelector('.questions-filter');
  await fresh.evaluate(watchLongTasks);
  await fresh.evaluate(untilAtRest);
  const drawn = await fresh.evaluate(scrollToEnd);
  const scrolling = await fresh.evaluate(longestSince);
  await field?.focus();
  await fresh.keyboard.type('number 49');
  const shown = () => fresh.$$eval('[data-group="later"] li', items => items.length);
  const found = await waitFor('what was found', async () => ((await shown()) <= 15 ? shown() : undefined));
  for (let letters = 0; letters < 9; letters += 1) await fresh.keyboard.press('Backspace');
  await waitFor('all of them again', async () => ((await shown()) > 15 ? true : undefined));
  const filtering = await fresh.evaluate(longestSince);
  await fresh.close();
  return { drawn, found, scrolling, filtering };
}

/** Runs in the page. */
function watchLongTasks(): void {
  const watched = window as unknown as { longest: number };
  watched.longest = 0;
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
  }).observe({ type: 'longtask' });
}

/** Runs in the page: the meanings of words are still being read when it opens. Waits for a second with no long task. */
async function untilAtRest(): Promise<void> {
  const watched = window as unknown as { longest: number };
  do {
    watched.longest = 0;
    await new Promise(resolve => setTimeout(resolve, 1_000));
  } while (watched.longest > 0);
}

/** Runs in the page. Gives the longest, and begins anew. */
function longestSince(): number {
  const watched = window as unknown as { longest: number };
  const { longest } = watched;
  watched.longest = 0;
  return longest;
}

/** Runs in the page: adds questions, each once the one before was taken. */
async function addMany(count: number): Promise<void> {
  const field = document.querySelector<HTMLTextAreaElement>('.add-question textarea');
  if (!field) throw new Error('no field');
  for (let at = 0; at < count; at += 1) {
    field.value = `What does it mean for me that this is number ${at}?`;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    while (field.value !== '') await new Promise(resolve => setTimeout(resolve));
  }
}

/** Runs in the page: scrolls down a part of a screen at a time to where the list goes on. Gives how many are there then. */
async function scrollToEnd(): Promise<number> {
  const view = document.querySelector('main.view');
  if (!view) throw new Error('no view');
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
  for (let more = end(); more; more = end()) {
    const { bottom } = more.getBoundingClientRect();
    view.scrollTop += Math.min(200, bottom - view.getBoundingClientRect().bottom + 10);
    await frame();
  }
  const drawn = document.querySelectorAll('li[data-question]').length;
  view.scrollTop = 0;
  await frame();
  return drawn;

  function end() {
    return document.querySelector('.questions-more');
  }
}
