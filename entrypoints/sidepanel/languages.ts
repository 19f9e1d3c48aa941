import { signal } from '@preact/signals-core';

import { createLocalize, type Locale, type Localize, locales } from '../../lib/base/localize';

const sources: Record<Locale, () => Promise<{ default: string }>> = {
  en: () => import('virtual:locale/en'),
  es: () => import('virtual:locale/es'),
};

const read = signal<Partial<Record<Locale, Localize>>>({});
const reading = new Map<Locale, Promise<Localize>>();

/** The words of a language, read once. The panel waits for the language chosen and for no other. */
export function readLanguage(locale: Locale): Promise<Localize> {
  const known = reading.get(locale);
  if (known) return known;
  const words = sources[locale]().then(source => {
    const say = createLocalize(locale, source.default);
    read.value = { ...read.value, [locale]: say };
    return say;
  });
  reading.set(locale, words);
  return words;
}

/**
 * The words of a language in this turn. Until they are read, those of another that is: who asks while drawing is
 * told when they are there.
 */
export function wordsIn(locale: Locale): Localize {
  const found = read.value[locale];
  if (found) return found;
  void readLanguage(locale);
  const other = locales.flatMap(is => read.value[is] ?? [])[0];
  if (!other) throw new Error('no language was read before the first word');
  return other;
}
