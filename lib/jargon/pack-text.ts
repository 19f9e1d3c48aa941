import * as v from 'valibot';

import { foldPhrase } from './fold-phrase';

/** Why an entry of a pack was not taken. */
export type Reason =
  | 'not-json'
  | 'wrong-shape'
  | 'unknown-field'
  | 'markup'
  | 'link'
  | 'hidden-character'
  | 'too-long'
  | 'not-one-word'
  | 'not-findable'
  | 'telephone-number'
  | 'duplicate'
  | 'too-big'
  | 'too-many'
  | 'missing-file'
  | 'leads-nowhere';

/** An entry that was not taken, and why, in words for the person who writes the pack. */
export type EntryRefusal = {
  /** The entry's term, or its place in the file, such as `entry 12`. Empty: the file as a whole. */
  entry: string;
  reason: Reason;
  detail: string;
};

const longestName = 80;
const longestNearWord = 40;
const longestProse = 1_000;

const checks: Record<string, (text: string) => boolean> = {
  markup: text => !/[<>]|&#?\w+;|\]\(/.test(text),
  link: text =>
    !/:\/\/|\b(www|https?|mailto|javascript|data)[:.]\S|\b[\w-]+\.(com|org|net|gov|edu|io)\b/i.test(text),
  // Control, direction and zero-width characters, private ones, halves of pairs: what a reader cannot see.
  'hidden-character': text => !/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u.test(text),
};

/** Words people read, and only that: no markup, no links, nothing that cannot be seen. */
export function plainText(longest: number) {
  return v.pipe(
    v.string(),
    v.check(text => text.trim() !== '', 'wrong-shape'),
    v.check(text => text.length <= longest, 'too-long'),
    v.check(text => checks.markup!(text), 'markup'),
    v.check(text => checks.link!(text), 'link'),
    v.check(text => checks['hidden-character']!(text), 'hidden-character'),
  );
}

/** A sentence or two, of so many words at most. */
export function prose(mostWords: number) {
  return v.pipe(
    plainText(longestProse),
    v.check(text => wordsOf(text).length <= mostWords, 'too-long'),
  );
}

/** The words of a sentence, as a reader counts them: "follow-up" is one. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** How a term is written in a text. */
export const termName = v.pipe(
  plainText(longestName),
  v.check(name => name === name.trim() && isFindable(name), 'not-findable'),
);

/** A single word, or a unit such as `mg/dl`, that says which meaning a word nearby has. */
export const nearWord = v.pipe(
  plainText(longestNearWord),
  v.check(word => /^[\p{L}\p{N}]+(?:['’/-][\p{L}\p{N}]+)*$/u.test(word), 'not-one-word'),
);

/**
 * Whether the matcher can find a name as it is written. It reads words: signs at the ends are lost to it (a full
 * stop may be), and a dash between spaces parts two thoughts.
 */
function isFindable(name: string): boolean {
  return (
    foldPhrase(name) !== '' &&
    /^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}.]$|^[\p{L}\p{N}]$/u.test(name) &&
    !/\s[-–]|[-–]\s/.test(name)
  );
}

const explanations: Partial<Record<Reason, string>> = {
  markup: 'has HTML or other markup; only plain words are shown',
  link: 'has a link; packs hold none',
  'hidden-character': 'has a character that cannot be seen',
  'too-long': 'is too long',
  'not-one-word': 'must be one word',
  'telephone-number':
    'has a number that may be a telephone number; only those of a country we know are taken',
  'not-findable':
    'cannot be found in a text: it must begin with a letter or a digit and end with one or a full stop',
};

/** Put the first thing that is wrong with an entry into a reason and plain words. */
export function reasonOf(issues: v.BaseIssue<unknown>[]): { reason: Reason; detail: string } {
  const [issue] = issues;
  const field = issue && v.getDotPath(issue);
  if (!issue || !field) return { reason: 'wrong-shape', detail: issue?.message ?? 'is not an entry' };
  if (issue.kind === 'validation') {
    const reason = issue.message as Reason;
    return { reason, detail: `"${field}" ${explanations[reason] ?? 'is not as it should be'}` };
  }
  if (issue.expected === 'never')
    return { reason: 'unknown-field', detail: `"${field}" is not a field we know` };
  return { reason: 'wrong-shape', detail: `"${field}" should be ${issue.expected} and is ${issue.received}` };
}
