import * as v from 'valibot';

import { foldPhrase, isInCapitals, isSeveralInCapitals } from './fold-phrase';
import { type EntryRefusal, nearWord, plainText, prose, reasonOf, termName } from './pack-text';
import { strictnesses } from './strictness';
import { type FalseFriend, type HurtfulWord, type Term, termKinds } from './term';

const forms = v.optional(v.pipe(v.array(termName), v.maxLength(40, 'too-many')), []);
const of = v.optional(v.pipe(v.array(termName), v.maxLength(10, 'too-many')));
const nearWords = v.pipe(v.array(nearWord), v.maxLength(150, 'too-many'));
const meaning = prose(20);
const question = v.optional(prose(20));
const more = v.optional(prose(60));
const marked = v.optional(v.picklist(strictnesses));
const fairer = prose(12);

const sense = v.strictObject({
  means: prose(12),
  plain: meaning,
  kind: v.optional(v.picklist(termKinds)),
  near: nearWords,
});

const term = v.pipe(
  v.strictObject({
    term: termName,
    of,
    forms,
    kind: v.picklist(termKinds),
    plain: v.optional(meaning),
    senses: v.optional(v.pipe(v.array(sense), v.minLength(2, 'wrong-shape'))),
    more,
    question,
    marked,
    fairer: v.optional(fairer),
  }),
  v.check(
    ({ plain, senses }) => (plain === undefined) !== (senses === undefined),
    'needs "plain" or "senses", and not both',
  ),
);

const falseFriend = v.strictObject({
  term: termName,
  of,
  forms,
  daily: meaning,
  chart: meaning,
  near: v.optional(nearWords, []),
  notNear: v.optional(nearWords, []),
  more,
  question,
  marked,
  fairer: v.optional(fairer),
});

const hurtfulWord = v.strictObject({
  term: termName,
  forms,
  meant: meaning,
  fairer,
  near: v.optional(nearWords, []),
  notNear: v.optional(nearWords, []),
  more,
  question,
});

const subject = v.optional(plainText(80));
const list = v.pipe(v.array(v.unknown()), v.maxLength(20_000, 'too-many'));
const termFile = v.strictObject({ subject, terms: list });
const falseFriendFile = v.strictObject({ subject, falseFriends: list });
const hurtfulFile = v.strictObject({ subject, hurtfulWords: list });

/** The shapes of these files, for those who write one. */
export const termFiles = { file: termFile, list: 'terms', entry: term };
export const falseFriendFiles = { file: falseFriendFile, list: 'falseFriends', entry: falseFriend };
export const hurtfulFiles = { file: hurtfulFile, list: 'hurtfulWords', entry: hurtfulWord };

/** The entries of one file that can be used, and what was left out. */
export type Reading<Entry> = { entries: Entry[]; refused: EntryRefusal[] };

/** Read one file of terms. A bad entry is left out and the rest is kept. */
export function readTerms(content: unknown, packId: string): Reading<Term> {
  const file = v.safeParse(termFile, content);
  if (!file.success) return refuseFile(file.issues);
  return readEntries(file.output.terms, term, entry => ({ id: `${packId}/${entry.term}`, ...entry }));
}

/** Read one file of false friends. A bad entry is left out and the rest is kept. */
export function readFalseFriends(content: unknown, packId: string): Reading<FalseFriend> {
  const file = v.safeParse(falseFriendFile, content);
  if (!file.success) return refuseFile(file.issues);
  return readEntries(file.output.falseFriends, falseFriend, entry => ({
    id: `${packId}/~${entry.term}`,
    ...entry,
  }));
}

/** Read one file of words that hurt. A bad entry is left out and the rest is kept. */
export function readHurtfulWords(content: unknown, packId: string): Reading<HurtfulWord> {
  const file = v.safeParse(hurtfulFile, content);
  if (!file.success) return refuseFile(file.issues);
  return readEntries(file.output.hurtfulWords, hurtfulWord, ({ meant, ...entry }) => ({
    id: `${packId}/!${entry.term}`,
    daily: '',
    chart: meant,
    ...entry,
  }));
}

/** Refuse a file as a whole. */
export function refuseFile(issues: v.BaseIssue<unknown>[]): { entries: []; refused: EntryRefusal[] } {
  return { entries: [], refused: [{ entry: '', ...reasonOf(issues) }] };
}

/** Read the entries of a file. A bad one is left out, under its name or its place. */
export function readEntries<Parsed, Entry>(
  contents: unknown[],
  schema: v.GenericSchema<unknown, Parsed>,
  finish: (parsed: Parsed) => Entry,
): Reading<Entry> {
  const entries: Entry[] = [];
  const refused: EntryRefusal[] = [];
  for (const [place, content] of contents.entries()) {
    const parsed = v.safeParse(schema, content);
    if (parsed.success) entries.push(finish(parsed.output));
    else refused.push({ entry: nameOf(content, place), ...reasonOf(parsed.issues) });
  }
  return { entries, refused };
}

/** What to call an entry that could not be read. */
function nameOf(content: unknown, place: number): string {
  const name = v.optional(v.pipe(v.string(), v.maxLength(80)));
  const named = v.safeParse(v.looseObject({ term: name, part: name, stem: name, id: name }), content);
  const { term, part, stem, id } = named.success ? named.output : {};
  return term ?? part ?? stem ?? id ?? `entry ${place + 1}`;
}

/** How a form is told from others: its folded words, and whether it is found in capitals only. */
export function formKey(form: string): string {
  const isAbbreviation = isInCapitals(form) || isSeveralInCapitals(form);
  return `${isAbbreviation ? 'capitals' : 'any'} ${foldPhrase(form)}`;
}
