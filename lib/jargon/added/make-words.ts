import { compileIndex } from '../compile-index';
import { strictnesses } from '../strictness';
import type { FalseFriend, Term } from '../term';
import type { MadeWords } from './added-words';

/** Make the words of packs ready to be found and explained. The later of two that are written alike is found. */
export function makeWords(
  terms: Term[],
  falseFriends: FalseFriend[],
  packNames: Record<string, string>,
): MadeWords & { lines: string[] } {
  const entries = [...terms, ...falseFriends];
  return {
    index: compileIndex(terms, falseFriends),
    ids: entries.map(({ id }) => id).join('\n'),
    levels: entries.map(({ marked = 'some' }) => strictnesses.indexOf(marked) + 1).join(''),
    termCount: terms.length,
    packNames,
    lines: entries.map(entry => JSON.stringify(entry)),
  };
}
