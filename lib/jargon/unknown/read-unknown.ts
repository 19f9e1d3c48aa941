import * as v from 'valibot';

import { plainText, prose } from '../pack-text';
import { type Reading, readEntries, refuseFile } from '../read-terms';
import { termKinds } from '../term';
import type { DrugStem, WordPart } from './gloss';

const letters = v.pipe(v.string(), v.regex(/^[a-z]+$/, 'not-one-word'), v.maxLength(40, 'too-long'));
const phrase = v.pipe(
  v.string(),
  v.regex(/^[a-z]+( [a-z0-9]+)*$/, 'not-one-word'),
  v.maxLength(80, 'too-long'),
);
const manyPhrases = v.pipe(v.array(phrase), v.maxLength(2_000, 'too-many'));
const manyLetters = v.pipe(v.array(letters), v.maxLength(2_000, 'too-many'));
const means = { en: prose(20), es: v.optional(prose(24)) };

const part = v.pipe(
  v.strictObject({
    part: letters,
    kind: v.picklist(['prefix', 'root', 'suffix', 'ending']),
    spellings: v.pipe(manyLetters, v.minLength(1, 'wrong-shape')),
    ...means,
    alone: v.optional(v.strictObject(means)),
    says: v.optional(v.picklist(['place', 'amount'])),
    names: v.optional(v.picklist(termKinds)),
  }),
  v.check(
    ({ kind, en, es = en }) => [en, es].every(text => /\{~?\}/.test(text) === (kind !== 'root')),
    'needs {} or {~} for the rest of the word, and a root has none',
  ),
  v.transform(
    ({ en, es, ...rest }): WordPart => ({ ...rest, means: es === undefined ? { en } : { en, es } }),
  ),
);

const stem = v.pipe(
  v.strictObject({
    stem: letters,
    at: v.optional(v.picklist(['start', 'end']), 'end'),
    ...means,
    except: v.optional(manyLetters, []),
  }),
  v.transform(
    ({ en, es, ...rest }): DrugStem => ({ ...rest, means: es === undefined ? { en } : { en, es } }),
  ),
);

const subject = v.optional(plainText(80));
const list = v.pipe(v.array(v.unknown()), v.maxLength(20_000, 'too-many'));
const partFile = v.strictObject({ subject, parts: list });
const stemFile = v.strictObject({ subject, stems: list });
const wordFile = v.strictObject({
  subject,
  exceptions: v.optional(manyLetters, []),
  familiar: v.optional(manyPhrases, []),
});

/** The shapes of these files, for those who write one. */
export const partFiles = { file: partFile, list: 'parts', entry: part };
export const stemFiles = { file: stemFile, list: 'stems', entry: stem };
export const plainWordFiles = { file: wordFile };

/** Words of a pack that are left as they are. */
export type PlainWords = { exceptions: string[]; familiar: string[] };

/** Read one file of word parts. A bad entry is left out and the rest is kept. */
export function readWordParts(content: unknown): Reading<WordPart> {
  const file = v.safeParse(partFile, content);
  return file.success ? readEntries(file.output.parts, part, entry => entry) : refuseFile(file.issues);
}

/** Read one file of drug stems. A bad entry is left out and the rest is kept. */
export function readDrugStems(content: unknown): Reading<DrugStem> {
  const file = v.safeParse(stemFile, content);
  return file.success ? readEntries(file.output.stems, stem, entry => entry) : refuseFile(file.issues);
}

/** Read one file of words that are left as they are. */
export function readPlainWords(content: unknown): Reading<PlainWords> {
  const file = v.safeParse(wordFile, content);
  if (!file.success) return refuseFile(file.issues);
  const { exceptions, familiar } = file.output;
  return { entries: [{ exceptions, familiar }], refused: [] };
}
