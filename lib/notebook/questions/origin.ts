import type { Span, Voice } from '../voices';
import { isFromAi } from './from-ai';
import type { NewQuestion } from './question';

type Made = Pick<NewQuestion, 'text' | 'starter' | 'term' | 'passage'>;

/**
 * Whose words a new question is made of, by what it came from: a ready line, a claim of an AI, words of a page.
 *
 * @param other - Whose the words are that stand in none of these.
 */
export function spansOfOrigin(question: Made, other: Voice = 'client'): Span[] {
  const { text } = question;
  for (const { words, voice } of originsOf(question)) {
    const start = words === '' ? -1 : text.indexOf(words);
    if (start === -1) continue;
    const end = start + words.length;
    return [
      { text: text.slice(0, start), voice: other },
      { text: text.slice(start, end), voice },
      { text: text.slice(end), voice: other },
    ];
  }
  return [{ text, voice: other }];
}

/** The longest first: a ready line may hold a word of the page. */
function originsOf({ starter, term, passage }: Made): { words: string; voice: Voice }[] {
  const ready = { words: starter?.text.trim() ?? '', voice: isFromAi({ starter }) ? 'ai' : 'pack' } as const;
  const ofPage = [passage?.quote.exact ?? '', term?.text ?? ''].map(words => ({
    words,
    voice: 'portal' as const,
  }));
  return [ready, ...ofPage];
}
