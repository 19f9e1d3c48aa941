/** A language we have words in, or another one. */
export type Language = 'en' | 'es' | 'other';

/** The commonest words of each language that the others do not share. Not medical, so that a chart shows its own. */
const commonWords: Record<string, string> = {
  en: 'the of and to is for with you your was this that are not have has been from by at be will or if patient',
  es: 'el la de en y los las una que por para con del su usted esta este como pero fue sus al más paciente es le lo',
  fr: 'le la de en les des une et est pour dans vous votre avec pas sur qui au du nous sont aux cette être patient',
  pt: 'de os uma que para com não você seu sua do da dos das em por mais foi são ao paciente é pelo',
  de: 'der die das und ist nicht mit den von für sie ein eine auf dem zu im wird sind oder bei ihre',
  it: 'il la gli una che per con non del della sono di è nel alla dei suo più questo anche paziente',
  ht: 'nan ak pou yo li pa ou sa te gen moun ki nou men tout lè doktè',
  vi: 'và của là có cho không với các được trong một người này bạn',
  tl: 'ang ng mga sa na ay ka mo ito ikaw para hindi kung inyong',
};

const languagesByWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(commonWords)) {
  for (const word of words.split(' '))
    languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), language]);
}

/** Not the letters of "y/o" and "A&O". */
const wholeWord = /(?<![\p{L}/&])\p{L}+(?![\p{L}/&])/gu;
/** Letters among small ones are an abbreviation, whatever language has such a word: "LA", "LOS", "DES". */
const shortCapitals = /^\p{Lu}{1,3}$/u;

/**
 * The language of a text by its commonest words.
 *
 * @param fallback - What it is taken for when it has fewer such words than `enough`, as a cell of a table has.
 */
export function languageOf<Fallback>(text: string, fallback: Fallback, enough = 5): Language | Fallback {
  const counts = new Map<string, number>();
  const hasSmall = text !== text.toUpperCase();
  for (const [word] of text.matchAll(wholeWord)) {
    if (hasSmall && shortCapitals.test(word)) continue;
    for (const language of languagesByWord.get(word.toLowerCase()) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const english = counts.get('en') ?? 0;
  counts.delete('en');
  const others = [...counts].sort(([, one], [, other]) => other - one);
  const [best, most] = others[0] ?? ['other', 0];
  if (english + most < enough) return fallback;
  if (english >= most) return 'en';
  return best === 'es' || counts.get('es') === most ? 'es' : 'other';
}

/** A word of every Spanish paragraph and of hardly any English one: most texts are done with this. */
const spanishWord = /(?<!\p{L})(?:el|la|las|los|una|que|para|por|con|del|su)(?!\p{L})/iu;

/** Whether a text may have Spanish in it. Quick, and right when it says no of more than a line. */
export function mayHoldSpanish(text: string): boolean {
  return spanishWord.test(text);
}
