import type { Locale } from '../../../lib/base/localize';
import type { Line } from '../../../lib/phrases/phrase';
import type { ShownCard } from '../../services';

/** A ready line as it is shown to the other side: large in English, for that is what the room speaks; the person's own below. */
export function cardOf({ says }: Line, locale: Locale): ShownCard {
  const below = locale === 'en' ? undefined : { text: says[locale], locale };
  return { text: says.en, locale: 'en', below };
}
