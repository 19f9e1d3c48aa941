import { blockBreak } from '../characters';
import { type Language, languageOf, mayHoldSpanish } from './language-of';

/** A part of a text in one language. */
export type Stretch = { start: number; end: number; language: Language };

const blocks = new RegExp(`[^${blockBreak}]+?(?=${blockBreak}|\\n[^\\S${blockBreak}]*\\n|$)`, 'gsu');
/** In a page known to hold Spanish, a line of few words is told by fewer of them. */
const enoughInBlock = 2;

/**
 * Part a text where its language changes from one block to the next. Blocks side by side in one language stay
 * together: nothing that could be found in a text is parted.
 *
 * @param fallback - The language of the page or the letter: that of blocks too short to tell.
 */
export function stretchesOf(text: string, fallback: Language): Stretch[] {
  if (fallback !== 'es' && !mayHoldSpanish(text)) return [{ start: 0, end: text.length, language: fallback }];
  const stretches: Stretch[] = [];
  for (const { 0: block, index: start } of text.matchAll(blocks)) {
    const language = languageOf(block, fallback, enoughInBlock);
    const last = stretches.at(-1);
    if (last?.language === language) last.end = start + block.length;
    else stretches.push({ start, end: start + block.length, language });
  }
  return stretches;
}
