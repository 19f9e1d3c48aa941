import type { Locale, Localize } from '../../lib/base/localize';
import { longWeekday, longWhen } from '../../lib/base/when';

/** A version as people know it: its day, or the minute before they went back. */
export function versionName(t: Localize, locale: Locale, at: string): string {
  return at.includes('T')
    ? t('earlier-before', { when: longWhen(at.slice(0, 16), locale) })
    : longWeekday(at, locale);
}
