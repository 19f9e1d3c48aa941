import type { Locale } from '../../lib/base/localize';

/** `November 22, 2026`, or its like in the language, of an ISO moment. Empty for none. */
export function longDay(moment: string, locale: Locale): string {
  const date = new Date(moment);
  if (moment === '' || Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric' }).format(date);
}
