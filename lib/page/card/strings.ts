import type { Explanation } from '../../jargon/term';

/** What the card says of itself. `card-kind-…` is made from the kinds of terms. */
export type CardString =
  | `card-${'label' | 'ask' | 'close' | 'next' | 'more' | 'daily' | 'chart' | 'likely' | 'could-mean' | 'unsure'}`
  | `card-${'local' | 'from' | 'added' | 'kept' | 'not-saved' | 'know' | 'open-first' | 'ask-other' | 'my-question'}`
  | `card-${'mine' | 'dose' | 'lab-high' | 'lab-low' | 'meant' | 'fairer' | 'others' | 'parts' | 'stem' | 'unusual'}`
  | `card-kind-${Explanation['kind']}`;

export type Say = (id: CardString) => string;

/**
 * The card's own words in a language, or in English where it has none.
 *
 * @param stringsByLocale - By language, then by id, as `virtual:card-strings` has them.
 */
export function createSay(stringsByLocale: Record<string, Record<string, string>>, locale: string): Say {
  const language = locale.split('-')[0] ?? '';
  const strings = { ...stringsByLocale.en, ...stringsByLocale[language], ...stringsByLocale[locale] };
  return id => strings[id] ?? id;
}
