import type { Page } from 'puppeteer-core';

import { waitFor } from './wait';

/** More places than any list of a test has. */
const mostPresses = 8;

/** Move a question with an arrow key, as a person does, until its field is called as they want it: `Question 1`. */
export async function moveQuestion(panel: Page, text: string, key: 'ArrowUp' | 'ArrowDown', to: string) {
  for (let presses = 0; presses < mostPresses; presses += 1) {
    const here = await panel.evaluate(focusHandle, text);
    if (here.label === to) return;
    await panel.keyboard.press(key);
    // Else the next press would start from a place that is not on screen any more.
    await waitFor(`“${text}” to move from ${here.label}`, async () => {
      const now = await panel.evaluate(focusHandle, text);
      return now.at !== here.at || now.label !== here.label ? true : undefined;
    });
  }
  throw new Error(`“${text}” never came to be ${to}`);
}

/** Runs in the panel: puts the keyboard on the handle of a question, and says which it is, and what its field is called. */
function focusHandle(words: string): { at: number; label: string } {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-question]')];
  const at = cards.findIndex(each => each.querySelector('textarea')?.value === words);
  const card = cards[at];
  card?.querySelector<HTMLElement>('.handle')?.focus();
  return { at, label: card?.querySelector('textarea')?.getAttribute('aria-label') ?? '' };
}
