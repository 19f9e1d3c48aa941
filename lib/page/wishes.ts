import { type Book, entryOf, idOf, levelOf } from '../jargon/book';
import { numbersPerFind } from '../jargon/find-terms';
import { isMarkedAt } from '../jargon/strictness';
import type { Wishes } from '../messages/protocol';
import { blockText } from './marks/passage';
import type { Keep } from './marks/scan';
import { isInEnglish } from './text/language';

/**
 * Keep of what was found what the person wants marked: not the words they know, not those above their level, the
 * words that hurt only when asked for; and nothing in a block of another language.
 *
 * It works on what was found, not on the index: who knows "type 2 diabetes" is not shown "diabetes" in its place.
 */
export function createKeeper(book: Book, { level, hurtful, known }: Wishes): Keep {
  const knownEntries = new Set(known.map(id => entryOf(book, id)));
  const isWantedByEntry = new Map<number, boolean>();

  function isWanted(entry: number): boolean {
    const was = isWantedByEntry.get(entry);
    if (was !== undefined) return was;
    const fits = isHurtful(idOf(book, entry)) ? hurtful : isMarkedAt(level, levelOf(book, entry));
    const is = fits && !knownEntries.has(entry);
    isWantedByEntry.set(entry, is);
    return is;
  }

  return {
    wanted: found => dropUnwanted(found, isWanted),
    readable: passage => !isForeign(blockText(passage)),
  };
}

/** Whether an id is of a word that hurts: `pack/!term`. */
export function isHurtful(id: string): boolean {
  return id.includes('/!');
}

function dropUnwanted(found: Int32Array, isWanted: (entry: number) => boolean): Int32Array {
  const kept = new Int32Array(found.length);
  let length = 0;
  for (let at = 0; at < found.length; at += numbersPerFind) {
    if (!isWanted(found[at + 2]!)) continue;
    for (let number = 0; number < numbersPerFind; number += 1) kept[length++] = found[at + number]!;
  }
  return kept.subarray(0, length);
}

/** A word that English does not share with the languages we can tell from it. Most blocks are done with this. */
const foreignWord =
  /(?<!\p{L})(?:el|la|las|los|una|que|para|por|con|del|su|est|les|des|une|dans|pour|não|uma|com|der|die|und|ist|nicht|mit|il|che|per|non|della|nan|ak|pou|yo|gen|và|của|là|không|ang|ng|mga|sa)(?!\p{L})/iu;

/** A letter of a script that is not ours. */
const otherScript = /[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Kana}]/u;

function isForeign(text: string): boolean {
  return (foreignWord.test(text) || otherScript.test(text)) && !isInEnglish(text, 'en');
}
