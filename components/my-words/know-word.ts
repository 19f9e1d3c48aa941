import type { Services } from '../services';

/** Mark a word no more, on any page, and say so with an Undo. */
export function knowWord(services: Services, { id, text }: { id: string; text: string }): void {
  const { t, myWords, toast, words } = services;
  if (!words.explain(id)) return; // a page may say anything
  myWords.know(id, text);
  toast({ text: t('my-words-known', { word: text }), undo: () => myWords.unknow(id) });
}
