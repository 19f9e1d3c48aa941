import * as v from 'valibot';

import { locales } from '../base/localize';
import { plainText, prose } from '../jargon/pack-text';
import { type Reading, readEntries } from '../jargon/read-terms';
import type { Lexicon } from './lexicon';

const words = /^\^?\*?[\p{L}\p{N}'’-]+(?: \*?[\p{L}\p{N}'’-]+)*$/u;

/** Words; a start and an ending may be marked. No pattern that a program would run. */
const phrase = v.pipe(
  plainText(60),
  v.check(text => words.test(text) && text === text.toLowerCase(), 'wrong-shape'),
);
const phrases = v.pipe(v.array(phrase), v.maxLength(300, 'too-many'));
const say = v.pipe(phrases, v.minLength(1, 'wrong-shape'));
const offer = prose(20);
const entries = v.pipe(v.array(v.strictObject({ say, offer })), v.maxLength(300, 'too-many'));

/** What is offered for an order is a question. */
const question = v.pipe(
  offer,
  v.check(text => text.endsWith('?'), 'wrong-shape'),
);
const orders = v.pipe(v.array(v.strictObject({ say, offer: question })), v.maxLength(300, 'too-many'));

const lexicon = v.strictObject({
  subject: v.optional(plainText(80)),
  language: v.picklist(locales),
  directive: orders,
  label: entries,
  jargon: entries,
  closed: v.strictObject({ begins: phrases, skip: phrases, fine: phrases, choice: phrases, offer: question }),
  ownStory: v.strictObject({ begins: phrases, own: phrases, offer: question }),
  reported: phrases,
  fine: phrases,
});

/** The shape of a lexicon, for those who write one. */
export const lexiconFiles = { file: lexicon };

/** Read one file: the lexicon of one language. It is taken whole or not at all. */
export function readLexicon(content: unknown, pack: { name: string }): Reading<Lexicon> {
  return readEntries([content], lexicon, ({ subject, ...read }) => ({ ...read, from: pack.name }));
}
