import { type Language, languageOf } from '../../jargon/languages/language-of';
import { languageNamed } from './visible';

/**
 * The language of a page: by its words when it has enough of them, else by what it says of itself. Many portals say
 * `lang="en"` over a page in Spanish, or nothing at all.
 *
 * @param text - The beginning of what the page says; some thousand characters.
 * @param lang - The `lang` of its root element; may be empty.
 */
export function languageOfPage(text: string, lang: string): Language {
  return languageOf(text, undefined) ?? (isMostlyAnotherScript(text) ? 'other' : languageNamed(lang));
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

/**
 * Whether a block of text is in a language that its words were not read in. Asked of a block only when they may be
 * shown.
 *
 * @param readsSpanish - Words of Spanish blocks were looked for in Spanish.
 */
export function isForeignBlock(text: string, readsSpanish = false): boolean {
  if (otherScript.test(text)) return languageOfPage(text, 'en') === 'other';
  if (!foreignWord.test(text)) return false;
  const language = languageOfPage(text, 'en');
  return language !== 'en' && !(readsSpanish && language === 'es');
}
