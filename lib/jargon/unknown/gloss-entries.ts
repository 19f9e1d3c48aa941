import type { Explanation } from '../term';
import type { Gloss, Means } from './gloss';

const sources: Gloss['source'][] = ['drug-stem', 'word-parts', 'unusual'];

/** The id of a word no pack has: where its meaning comes from, and its letters. It explains itself again anywhere. */
export function idOfGloss({ source, word }: Gloss): string {
  return `${source}/${word}`;
}

/** The word of such an id; undefined for the id of a pack's entry. */
export function wordOfId(id: string): string | undefined {
  const [source = '', word] = id.split('/', 2);
  return (sources as string[]).includes(source) ? word : undefined;
}

/** What a card says about a word no pack has. */
export function explainGloss(gloss: Gloss, locale: string): Explanation {
  const { source, word, kind, means, pieces, from } = gloss;
  return {
    id: idOfGloss(gloss),
    term: word,
    source,
    kind,
    plain: inLanguage(means, locale),
    ...(locale.startsWith('es') && means.es && { language: 'es' as const }),
    ...(pieces.length > 0 && {
      parts: pieces.map(piece => ({ letters: piece.letters, means: inLanguage(piece.means, locale) })),
    }),
    from,
  };
}

function inLanguage({ en, es }: Means, locale: string): string {
  return (locale.startsWith('es') && es) || en;
}
