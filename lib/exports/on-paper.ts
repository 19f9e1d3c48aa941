import type { Localize } from '../base/localize';
import { isFromAi } from '../notebook/questions/from-ai';
import type { Question } from '../notebook/visit';

/**
 * A question as a page has it: the person's words, and behind them that it began as something an AI said. The mark stays
 * whatever was done to the words: what it asks about was checked by nobody (FEATURES.md K41).
 */
export function onPaper(question: Pick<Question, 'text' | 'starter'>, t: Localize): string {
  const text = question.text.trim();
  return isFromAi(question) ? `${text} (${t('export-from-ai')})` : text;
}
