import { isEnglish } from './visible';

/** The commonest words of each language that the others do not share. Not medical, so that a chart shows its own. */
const commonWords: Record<string, string> = {
  en: 'the of and to is for with you your was this that are not have has been from by at be will or if patient',
  es: 'el la de en y los las una que por para con del su usted esta este como pero fue sus al más paciente es y le lo',
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

/** Fewer common words than this say nothing, such as on a page that is one table of numbers. */
const enough = 5;

/**
 * Whether a page is in English: by its words when it has enough of them, else by what it says of itself. Many
 * portals say `lang="en"` over a page in Spanish, or nothing at all.
 *
 * @param text - The beginning of what the page says; some thousand characters.
 * @param lang - The `lang` of its root element; may be empty.
 */
export function isInEnglish(text: string, lang: string): boolean {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    for (const language of languagesByWord.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const english = counts.get('en') ?? 0;
  const other = Math.max(
    0,
    ...[...counts].filter(([language]) => language !== 'en').map(([, count]) => count),
  );
  if (english + other >= enough) return english >= other;
  return isEnglish(lang) && !isMostlyAnotherScript(text);
}

/** Chinese, Arabic, Russian and their like, which share no word list with us and need none. */
function isMostlyAnotherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 50 && latin * 2 < letters;
}

/** A word that English does not share with the languages we can tell from it. Most blocks are done with this. */
const foreignWord =
  /(?<!\p{L})(?:el|la|las|los|una|que|para|por|con|del|su|est|les|des|une|dans|pour|não|uma|com|der|die|und|ist|nicht|mit|il|che|per|non|della|nan|ak|pou|yo|gen|và|của|là|không|ang|ng|mga|sa)(?!\p{L})/iu;

/** A letter of a script that is not ours. */
const otherScript = /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Kana}]/u;

/** Whether a block of text is in another language. Asked of a block only when its words may be shown. */
export function isForeignBlock(text: string): boolean {
  return (foreignWord.test(text) || otherScript.test(text)) && !isInEnglish(text, 'en');
}
