import type { ListRules } from './rules';
import { countWords, findPhrase, foldText } from './words';

/**
 * Split a text that asks two things into the two. Undefined when it asks one.
 *
 * It asks two when words follow its question mark that end in another one, or when a word that joins is followed by
 * one that asks: "What is it, and how long do I take it?"
 */
export function splitQuestion(text: string, { joins }: ListRules): [string, string] | undefined {
  return splitAtMark(text) ?? splitAtJoin(text, joins);
}

function splitAtMark(text: string): [string, string] | undefined {
  const mark = /\?+/.exec(text);
  if (!mark) return undefined;
  const end = mark.index + mark[0].length;
  const [first, second] = [text.slice(0, end).trim(), text.slice(end).trim()];
  return second.includes('?') && countWords(second) > 1 ? [first, second] : undefined;
}

function splitAtJoin(text: string, joins: string[]): [string, string] | undefined {
  if (!text.includes('?')) return undefined;
  const folded = foldText(text);
  const found = joins
    .map(join => ({ join, at: findPhrase(folded, join) }))
    // The longer join says more: "and also" before "and".
    .filter(({ at }) => at > 0)
    .sort((a, b) => a.at - b.at || b.join.length - a.join.length);
  const [{ join, at } = { join: '', at: 0 }] = found;
  const head = text.slice(0, at).replace(/[\s,;]+$/, '');
  const asked = join.slice(join.indexOf(' ') + 1);
  // "and also how": neither word is part of the second question.
  const skipped = asked === 'also' || asked === 'tambien' ? join.length : join.length - asked.length;
  const tail = text.slice(at + skipped).replace(/^[\s,]+/, '');
  if (countWords(head) < 2 || countWords(tail) < 2) return undefined;
  const isOpened = text.trimStart().startsWith('¿');
  return [asOne(head, isOpened), asOne(tail, isOpened)];
}

/** With marks of its own. The mark that opens is Spanish: it is there when the whole question had one. */
function asOne(text: string, isOpened: boolean): string {
  const bare = text.replace(/^\s*¿/, '').replace(/[?\s]+$/, '');
  const begun = bare.charAt(0).toLocaleUpperCase() + bare.slice(1);
  return `${isOpened ? '¿' : ''}${begun}?`;
}
