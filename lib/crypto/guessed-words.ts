/** What people choose: lists of words, names and passphrases, the most frequent first. */
export type GuessedWords = Record<string, string[]>;

/** In a group the last word is at most so many times as rare as the first. */
const groupRatio = 2;
const firstGroup = 16;
/** One letter says how much of the word before is used again: `0` to `9`, then `a` to `z`. */
const mostShared = 35;

/**
 * Write the lists small: within groups the words stand by the alphabet, each without what it shares with the one before.
 * A word's place in its list stays the same but for a factor of two, which is a third of a power of ten of guesses.
 */
export function packWords(words: GuessedWords): string {
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(words).map(([name, list]) => [name, shorten(inGroups(list)).join('\n')]),
    ),
  );
}

export function unpackWords(packed: string): GuessedWords {
  const lists = Object.entries(JSON.parse(packed) as Record<string, string>);
  return Object.fromEntries(
    lists.map(([name, list]) => [name, list === '' ? [] : lengthen(list.split('\n'))]),
  );
}

function inGroups(words: string[]): string[] {
  const grouped: string[] = [];
  while (grouped.length < words.length) {
    const to = Math.max(grouped.length * groupRatio, firstGroup);
    grouped.push(...words.slice(grouped.length, to).sort());
  }
  return grouped;
}

function shorten(words: string[]): string[] {
  return words.map((word, at) => {
    const shared = sharedStart(words[at - 1] ?? '', word);
    return shared.toString(36) + word.slice(shared);
  });
}

function lengthen(lines: string[]): string[] {
  let before = '';
  return lines.map(line => {
    before = before.slice(0, Number.parseInt(line[0]!, 36)) + line.slice(1);
    return before;
  });
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < mostShared && shared < other.length && one[shared] === other[shared]) shared++;
  return shared;
}
