import type { Language } from '../../jargon/languages/language-of';

/** Closed accordions, print-only copies and faded-out panels: half and more of the text of a portal page. */
const visibility: CheckVisibilityOptions = { opacityProperty: true, visibilityProperty: true };

/** `code`: of what is not for reading, the one that shows and may hold blocks of its own. */
const special = '[contenteditable],[lang],code';

/**
 * Whether words in an element are for us to mark: a person can see them, nobody is writing them, and they are not
 * said to be in another language. Asked only where a hard word was found: it costs more than reading the text.
 * Spanish is another language unless it was read as Spanish.
 *
 * Text that `content-visibility: auto` has put off for now counts as seen: it appears when scrolled to.
 */
export function isMarkable(element: Element | null, readsSpanish = false): boolean {
  if (!element?.checkVisibility(visibility)) return false;
  const nearest = element.closest(special);
  return (
    nearest === null || nearest === element.ownerDocument.documentElement || isOurs(element, readsSpanish)
  );
}

function isOurs(element: Element, readsSpanish: boolean): boolean {
  if (element.closest('code')) return false;
  const editable = element.closest('[contenteditable]')?.getAttribute('contenteditable');
  if (editable !== undefined && editable !== null && editable.toLowerCase() !== 'false') return false;
  const speaker = element.closest('[lang]');
  // What the page says of itself as a whole is judged by its words: see `language.ts`.
  if (!speaker || speaker === element.ownerDocument.documentElement) return true;
  const language = languageNamed(speaker.getAttribute('lang') ?? '');
  return language === 'en' || (readsSpanish && language === 'es');
}

/** What a `lang` says: `en`, `en-US`, and the empty string, which says "not known", are English to us. */
export function languageNamed(lang: string): Language {
  const [name = ''] = lang.trim().toLowerCase().split(/[-_]/);
  if (name === '' || name === 'en') return 'en';
  return name === 'es' ? 'es' : 'other';
}
