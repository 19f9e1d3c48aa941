import { fail, type Result, succeed } from '../../base/result';
import type { Machine } from '../kernel/machine';
import { openIndex, type TermIndex } from '../term-index';

/** The words of packs that a person added, made ready once: when the list of packs changes. */
export type MadeWords = {
  /** For `openIndex`. */
  index: Uint8Array;
  /** Ids in the order of the index, one a line. */
  ids: string;
  /** A digit for each: from which strictness on it is marked. */
  levels: string;
  termCount: number;
  packNames: Record<string, string>;
};

/** The same with what they mean: JSON, entry by entry. The page asks for one at a time. */
export type MadeBook = MadeWords & { lineOf(entry: number): string | undefined };

/** A small book behind the large one. Its entries count from 0 here, from `firstAdded` for everybody else. */
export type AddedWords = {
  index: TermIndex;
  levels: string;
  packNames: Record<string, string>;
  idOf(entry: number): string | undefined;
  entryOf(id: string): number | undefined;
  /** Its JSON; undefined where it is not here yet. */
  lineOf(entry: number): string | undefined;
  putLine(entry: number, line: string): void;
};

/**
 * Open such words. Ids and meanings are looked at when first asked for: to open fifty packs is to copy one index.
 *
 * @returns `outdated-index` when another version made them: then they are made again.
 */
export function openAddedWords(
  made: MadeWords & Partial<MadeBook>,
  machine?: Machine,
): Result<AddedWords, 'outdated-index'> {
  const { index, levels, packNames } = made;
  const opened = openIndex(index, machine && { machine });
  if (!opened.ok) return fail('outdated-index');
  let allIds: string[] | undefined;
  let entries: Map<string, number> | undefined;
  const idsOf = () => (allIds ??= made.ids.split('\n'));
  const put = new Map<number, string>();
  return succeed({
    index: opened.value,
    levels,
    packNames,
    idOf: entry => idsOf()[entry],
    entryOf(id) {
      entries ??= new Map(idsOf().map((each, entry) => [each, entry]));
      return entries.get(id);
    },
    lineOf: entry => put.get(entry) ?? made.lineOf?.(entry),
    putLine(entry, line) {
      put.set(entry, line);
    },
  });
}
