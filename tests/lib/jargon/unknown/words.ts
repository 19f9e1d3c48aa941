import { compileEveryday } from '../../../../lib/jargon/unknown/everyday';
import { createExplainer } from '../../../../lib/jargon/unknown/explainer';
import type { DrugStem, Explainer, UnknownWords, WordPart } from '../../../../lib/jargon/unknown/gloss';

export function root(part: string, en: string, es?: string, spellings = [part]): WordPart {
  return { part, kind: 'root', spellings, means: es ? { en, es } : { en } };
}

export function affix(
  kind: 'prefix' | 'suffix' | 'ending',
  part: string,
  en: string,
  rest: Partial<WordPart> = {},
) {
  return { part, kind, spellings: [part], means: { en }, ...rest };
}

export function stem(letters: string, en: string, except: string[] = []): DrugStem {
  return { stem: letters, at: 'end', means: { en }, except };
}

const nothing: UnknownWords = { from: 'Test', parts: [], stems: [], exceptions: [], familiar: [] };

/** An explainer of these alone, for which these words are everyday ones. */
export function explainerOf(unknown: Partial<UnknownWords>, everyday: string[] = []): Explainer {
  return createExplainer({ ...nothing, ...unknown }, compileEveryday(everyday));
}
