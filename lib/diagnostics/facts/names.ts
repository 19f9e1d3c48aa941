import { foldText } from '../own-list/words';
import type { Fact } from './fact';
import { months, weekdays } from './units';

const titles = 'Dra?|Mrs?|Ms|Sra?|Srta|Prof';

/**
 * Names of people, places and medicines: words with a capital that begin no sentence, or that follow a title.
 *
 * Words all in capitals are left out: charts shout.
 */
export function findNames(text: string): Fact[] {
  const named = new RegExp(`(?:\\b(?:${titles})\\.?\\s+)?\\p{Lu}\\p{Ll}+(?:[-'’]\\p{L}+)*`, 'gu');
  return [...text.matchAll(named)].flatMap(({ 0: found, index }) => {
    const title = new RegExp(`^(?:${titles})\\.?\\s+`, 'u').exec(found)?.[0] ?? '';
    const start = index + title.length;
    const name = found.slice(title.length);
    const value = foldText(name);
    const isBegun = title === '' && beginsSentence(text, start);
    if (isBegun || value in months || value in weekdays || isTitle(name)) return [];
    return [{ kind: 'name' as const, value, text: name, start, end: start + name.length }];
  });
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:;•\n¿¡(«"“]|- )\s*$/u.test(text.slice(Math.max(0, at - 12), at));
}

function isTitle(name: string): boolean {
  return new RegExp(`^(?:${titles})$`, 'u').test(name);
}
