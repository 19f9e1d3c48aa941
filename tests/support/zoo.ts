import type { Frame, Page } from 'puppeteer-core';

import type { Zoo } from '../fixtures/zoo/animal';
import { waitFor } from './wait';

declare const zoo: Zoo;

/** A page of the zoo, once its box is there. */
export async function waitForBox(page: Page): Promise<void> {
  await waitFor('the box', () => page.evaluate(() => /: /.test(document.title) || undefined));
}

/** What would be sent: the lines of the editor's own model, without those that are empty. */
export function readModel(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(() =>
    zoo
      .model()
      .split(/\n+/)
      .map(line => line.replace(/[\u00a0\ufeff]/g, ' ').trim())
      .filter(Boolean),
  );
}

/** Presses of Send, on the page and in its frames. */
export async function countSent(page: Page): Promise<number> {
  const counts = page.frames().map(frame => frame.evaluate(() => (typeof zoo === 'object' ? zoo.sent : 0)));
  return (await Promise.all(counts)).reduce((sum, sent) => sum + sent, 0);
}
