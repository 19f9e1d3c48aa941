import { blockBreak } from '../characters';
import { type Language, languageOf } from './language-of';

/** A part of a text in one language; `unsure` where it has too few words to tell. */
export type Stretch = { start: number; end: number; language: Language | 'unsure' };

const blocks = new RegExp(`[^${blockBreak}]+?(?=${blockBreak}|\\n[^\\S${blockBreak}]*\\n|$)`, 'gsu');
/** In a text that may hold two languages, a block is told by fewer words than a page. */
const enoughInBlock = 2;

/**
 * Part a text where its language changes from one block to the next. Blocks side by side in one language stay
 * together: nothing that could be found in a text is parted.
 */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { 0: block, index: start } of text.matchAll(blocks)) {
    const language = languageOf(block, 'unsure' as const, enoughInBlock);
    const last = stretches.at(-1);
    if (last?.language === language && language !== 'unsure') last.end = start + block.length;
    else stretches.push({ start, end: start + block.length, language });
  }
  return stretches;
}
