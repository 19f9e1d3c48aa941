import type { Localize } from '../../lib/base/localize';
import { type Locale, locales } from '../../lib/base/localize';
import type { LinePair } from '../../lib/exports/two-languages';
import type { Question } from '../../lib/notebook/visit';
import { linesToSay } from '../../lib/phrases/phrase';
import { linesOfMine } from '../../lib/phrases/rehearsal';
import type { Services, Words } from '../services';

type Parts = Pick<Services, 'kinds' | 'phrases' | 'rehearsals'> & {
  /** The person's own language. */
  mine: Locale;
  words: Pick<Words, 'explain'>;
  leaving: Pick<Services['leaving'], 'in'>;
};

/** Every line that people wrote in both languages: of packs, and of our own questions about a word. */
export function linePairs(
  { mine, kinds, leaving, phrases, rehearsals, words }: Parts,
  questions: readonly Question[],
): LinePair[] {
  const beginnings = kinds.flatMap(({ starters }) =>
    starters.map(({ id, begins }) => ({ id, says: begins, isBeginning: true })),
  );
  const asked = questions.flatMap(({ id, term }) =>
    term
      ? [
          {
            id: `ask/${id}`,
            says: inAll(leaving.in, (t, locale) =>
              t('ask-what-does-it-mean', {
                word: locale === mine ? term.text : wordIn(locale, term, words),
              }),
            ),
          },
        ]
      : [],
  );
  return [...asked, ...linesToSay(phrases), ...rehearsals.flatMap(linesOfMine), ...beginnings];
}

/** A word as it stands in the record, and what a pack calls it in the other side's language, where that is another. */
function wordIn(locale: Locale, { id, text }: { id: string; text: string }, words: Parts['words']): string {
  const named = words.explain(id, '', locale)?.named;
  return named ? `${text} (${named})` : text;
}

function inAll(
  say: (locale: Locale) => Localize,
  line: (t: Localize, locale: Locale) => string,
): Record<Locale, string> {
  return Object.fromEntries(locales.map(locale => [locale, line(say(locale), locale)])) as Record<
    Locale,
    string
  >;
}

/** The language of the other side, where the person chose this one. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'es' : 'en';
}
