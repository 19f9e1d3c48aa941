import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** Languages the whole product speaks. A client chooses one; it starts with the browser's. */
export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** Values for the places in a message, such as `{ count: 3 }`. */
export type Values = Record<string, FluentVariable>;

/** Words for a message id, or for one of its attributes written `id.attribute`. */
export type Localize = (id: string, values?: Values) => string;

/**
 * Give the words of one language.
 *
 * @param source - Fluent text (https://projectfluent.org), all files of the language joined.
 * @returns A function that throws for an id that is not there: our mistake, and a test finds it first.
 */
export function createLocalize(locale: Locale, source: string): Localize {
  // No isolation marks: they show as boxes in print and in some screen readers.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  const broken = bundle.addResource(new FluentResource(source));
  if (broken.length > 0) throw new Error(`locale ${locale}: ${broken.join('; ')}`);

  return (id, values) => {
    const [name = id, attribute] = id.split('.');
    const message = bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (!pattern) throw new Error(`locale ${locale} has no words for ${id}`);
    return bundle.formatPattern(pattern, values);
  };
}

/** The first language we speak of those a person's browser prefers, such as `['es-MX', 'en']`. */
export function preferredLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split('-')[0];
    const known = locales.find(locale => locale === language);
    if (known) return known;
  }
  return 'en';
}
