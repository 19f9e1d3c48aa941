import type { Page } from 'puppeteer-core';

import { reloadPanel } from './panel';

type WithClock = { later: number };

/** From the next load on, the panel's clock can be put on. */
export async function bringClock(panel: Page): Promise<void> {
  await panel.evaluateOnNewDocument(() => {
    const now = Date.now;
    const clock = globalThis as unknown as WithClock;
    clock.later = 0;
    Date.now = () => now() + clock.later;
  });
  await reloadPanel(panel);
  await panel.waitForSelector('#app > .frame');
}

/** So much time goes by. */
export async function letGoBy(panel: Page, minutes: number): Promise<void> {
  await panel.evaluate(ms => {
    (globalThis as unknown as WithClock).later += ms;
  }, minutes * 60_000);
}
