import { type Box, textIn } from './box';

/** Letters and digits alone: what no editor changes. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

const single = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How what is in a box now stands to what was put in. */
export function compare(
  { before, after }: { before: string; after: string },
  words: string,
): 'as-written' | 'changed' | 'not-arrived' {
  if (bare(before) === bare(after)) return 'not-arrived';
  return single(after).endsWith(single(words)) ? 'as-written' : 'changed';
}

/** Wait until a box is no more as it was. A page draws when it comes to it; after half a second it will not. */
export async function waitForChange(box: Box, before: string): Promise<void> {
  for (let waitedMs = 0; waitedMs < 500; waitedMs += 50) {
    if (bare(textIn(box)) !== bare(before)) break;
    await pause(50);
  }
  await pause(50); // and until the page has done to it what it does
}

export function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
