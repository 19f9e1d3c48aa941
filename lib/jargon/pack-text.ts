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
  | 'leads-nowhere'
  | 'hard-to-read'
  | 'look-alike'
  | 'bad-path'
  | 'newer-format';

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

// Control, direction and zero-width characters, private ones, halves of pairs: what a reader cannot see.
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
const link =
  /:\/\/|\b(www|https?|mailto|javascript|data)[:.]\S|[\p{L}\p{N}-]\.(com|org|net|gov|edu|io|co|info|app|dev|me|xyz|ru|cn|top|site|online)\b/iu;

const checks: Record<string, (text: string) => boolean> = {
  markup: text => !/[<>]|&#?\w+;|\]\(/.test(plainLetters(text)),
  link: text => !link.test(plainLetters(text)),
  'hidden-character': text => !hidden.test(text),
  // Letters of two scripts in one word: "pаypal" with a Cyrillic a. A Greek letter at the end of a word is no trick: "IFN-γ".
  'look-alike': text =>
    !/\p{Script=Latin}\p{M}*[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}]|[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}]\p{M}*\p{Script=Latin}|\p{Script=Latin}\p{Script=Greek}\p{Script=Latin}/u.test(
      text,
    ),
};

/** A text as it looks: wide and styled letters, and dots and slashes of other scripts, as the plain ones. */
function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2024\u3002\uff0e\uff61\u00b7\u0701]/gu, '.')
    .replace(/[\u2044\u2215]/gu, '/');
}

/** A text with what a reader cannot see made visible: `‹U+202E›`. To show a text that was refused. */
export function showHidden(text: string): string {
  return [...text].map(letter => (hidden.test(letter) ? `‹U+${codeOf(letter)}›` : letter)).join('');
}

function codeOf(letter: string): string {
  return letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}

/** Words people read, and only that: no markup, no links, nothing that cannot be seen. */
export function plainText(longest: number) {
  return v.pipe(
    v.string(),
    v.check(text => text.trim() !== '', 'wrong-shape'),
    v.maxLength(longest, 'too-long'),
    v.check(text => checks.markup!(text), 'markup'),
    v.check(text => checks.link!(text), 'link'),
    v.check(text => checks['hidden-character']!(text), 'hidden-character'),
    v.check(text => checks['look-alike']!(text), 'look-alike'),
  );
}

/**
 * Words in each language we speak. Where a pack has one of them only, it stands for both: better than nothing, and
 * "Things to check" says what is missing.
 */
export function inBoth<Words extends v.GenericSchema<string, string>>(words: Words) {
  return v.pipe(
    v.strictObject({ en: v.optional(words), es: v.optional(words) }),
    v.check(({ en, es }) => (en ?? es) !== undefined, 'wrong-shape'),
    v.transform(({ en, es }): { en: string; es: string } => ({ en: (en ?? es)!, es: (es ?? en)! })),
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
  'look-alike': 'has a word with letters of two alphabets that look alike',
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
