import type { Localize } from '../../lib/base/localize';
import { type Locale, locales } from '../../lib/base/localize';
import type { LinePair } from '../../lib/exports/two-languages';
import type { Question } from '../../lib/notebook/visit';
import { linesToSay } from '../../lib/phrases/phrase';
import type { Services } from '../services';

/** Every line that people wrote in both languages: of packs, and of our own questions about a word. */
export function linePairs(
  {
    kinds,
    leaving,
    phrases,
  }: Pick<Services, 'kinds' | 'phrases'> & { leaving: Pick<Services['leaving'], 'in'> },
  questions: readonly Question[],
): LinePair[] {
  const beginnings = kinds.flatMap(({ starters }) =>
    starters.map(({ id, begins }) => ({ id, says: begins, isBeginning: true })),
  );
  const asked = questions.flatMap(({ id, term }) =>
    term
      ? [{ id: `ask/${id}`, says: inAll(leaving.in, t => t('ask-what-does-it-mean', { word: term.text })) }]
      : [],
  );
  return [...asked, ...linesToSay(phrases), ...beginnings];
}

function inAll(say: (locale: Locale) => Localize, line: (t: Localize) => string): Record<Locale, string> {
  return Object.fromEntries(locales.map(locale => [locale, line(say(locale))])) as Record<Locale, string>;
}

/** The language of the other side, where the person chose this one. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'es' : 'en';
}
