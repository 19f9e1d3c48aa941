import firstEnglish from 'virtual:first-words/en';
import firstSpanish from 'virtual:first-words/es';
import { signal } from '@preact/signals-core';

import { createLocalize, type Locale, type Localize, locales } from '../../lib/base/localize';

/** What the frame and Start say: a thirtieth of it all, and there at once. */
const first: Record<Locale, string> = { en: firstEnglish, es: firstSpanish };

const sources: Record<Locale, () => Promise<{ default: string }>> = {
  en: () => import('virtual:locale/en'),
  es: () => import('virtual:locale/es'),
};

const read = signal<Partial<Record<Locale, Localize>>>({});
const reading = new Map<Locale, Promise<Localize>>();
const firstRead = new Map<Locale, Localize>();

/** All words of a language, read once. The panel waits for the language chosen and for no other. */
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
 * The words of a language in this turn. Until they are read, those of another that is, and before that the first
 * words: who asks while drawing is told when all are there.
 */
export function wordsIn(locale: Locale): Localize {
  const found = read.value[locale];
  if (found) return found;
  const other = locales.flatMap(is => read.value[is] ?? [])[0];
  if (!other) return firstWordsIn(locale);
  void readLanguage(locale);
  return other;
}

function firstWordsIn(locale: Locale): Localize {
  const known = firstRead.get(locale);
  if (known) return known;
  const say = silently(createLocalize(locale, first[locale]));
  firstRead.set(locale, say);
  return say;
}

/** A word asked for too soon is left out for a moment. To fail would take the whole panel away. */
function silently(say: Localize): Localize {
  return (id, values) => {
    try {
      return say(id, values);
    } catch {
      return '';
    }
  };
}
