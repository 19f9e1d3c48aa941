import { isSafetyId } from '../jargon/added/safety';
import { entryOf, idOf } from '../jargon/book';
import type { Engine } from '../jargon/find-all';
import { numbersPerFind } from '../jargon/find-terms';
import { levelOfFound } from '../jargon/level-of-found';
import { isMarkedAt } from '../jargon/strictness';
import type { Found } from '../jargon/term';
import type { Wishes } from '../messages/protocol';
import type { Keep } from './marks/scan';

/**
 * Keep of what was found what the person wants marked: not the words they know, not those above their level, the
 * words that hurt only when asked for.
 *
 * It works on what was found, not on the index: who knows "type 2 diabetes" is not shown "diabetes" in its place.
 */
export function createKeeper(engine: Engine, { level, hurtful, known, off = [] }: Wishes): Keep {
  const { book } = engine;
  const knownEntries = new Set(known.map(id => entryOf(book, id)));
  const rules = new Map<number, 'never' | 'always' | 'by level'>();

  function ruleFor(entry: number) {
    const known = rules.get(entry);
    if (known) return known;
    const id = idOf(book, entry);
    const isOff = off.some(pack => id.startsWith(`${pack}/`)) && !isSafetyId(id);
    const isNever = isOff || knownEntries.has(entry) || (isHurtful(id) && !hurtful);
    const rule = isNever ? 'never' : isHurtful(id) ? 'always' : 'by level';
    rules.set(entry, rule);
    return rule;
  }

  function isWanted(text: string, found: Found): boolean {
    const rule = ruleFor(found.entry);
    return rule === 'by level' ? isMarkedAt(level, levelOfFound(engine, text, found)) : rule === 'always';
  }

  return (numbers, text) => {
    const kept = new Int32Array(numbers.length);
    let length = 0;
    for (let at = 0; at < numbers.length; at += numbersPerFind) {
      const [start, end, entry] = [numbers[at]!, numbers[at + 1]!, numbers[at + 2]!];
      if (!isWanted(text, { start, end, entry })) continue;
      kept.set([start, end, entry], length);
      length += numbersPerFind;
    }
    return kept.subarray(0, length);
  };
}

/** Whether an id is of a word that hurts: `pack/!term`. */
export function isHurtful(id: string): boolean {
  return id.includes('/!');
}
