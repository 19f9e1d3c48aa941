import * as v from 'valibot';

import { inBoth, plainText, prose } from '../jargon/pack-text';
import { type Reading, readEntries, refuseFile } from '../jargon/read-terms';
import { type HelpEntry, shortNumbers } from './barrier-kind';

/** RULES.md 3.2: no sentence over 20 words. */
const mostWords = 20;

/** A number of three digits or more is a telephone number sooner or later: those that are true have a field. */
const hasNoNumber = v.check((text: string) => !/\d[\d\s().-]*\d[\d\s().-]*\d/.test(text), 'telephone-number');

const name = v.pipe(plainText(60), hasNoNumber);
const line = v.pipe(prose(mostWords), hasNoNumber);
const names = inBoth(name);
const lines = inBoth(line);
const id = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'wrong-shape'), v.maxLength(40, 'too-long'));

const barrier = v.strictObject({
  is: v.literal('barrier'),
  id,
  label: names,
  asks: v.tupleWithRest([lines], lines),
});
const resourceOf = (known: readonly string[]) =>
  v.strictObject({
    is: v.literal('resource'),
    id,
    helps: v.pipe(v.array(id), v.minLength(1, 'wrong-shape'), v.maxLength(20, 'too-many')),
    label: names,
    howToFind: lines,
    number: v.optional(
      v.pipe(
        v.string(),
        v.check(number => known.includes(number), 'telephone-number'),
      ),
    ),
  });

const file = v.strictObject({
  subject: v.optional(plainText(80)),
  country: v.optional(v.picklist(['US'])),
  help: v.pipe(v.array(v.unknown()), v.maxLength(1_000, 'too-many')),
});

/** The shape of a file of help, for those who write one. */
export const helpFiles = {
  file,
  list: 'help',
  entry: v.variant('is', [barrier, resourceOf(Object.values(shortNumbers).flat())]),
};

/** Read one file of help. An entry with a number that is not one of its country's is left out, and the rest is kept. */
export function readHelp(content: unknown, packId: string): Reading<HelpEntry> {
  const read = v.safeParse(file, content);
  if (!read.success) return refuseFile(read.issues);
  const { country } = read.output;
  const entry = v.variant('is', [barrier, resourceOf(country ? shortNumbers[country] : [])]);
  return readEntries(read.output.help, entry, (entry): HelpEntry => {
    if (entry.is === 'barrier') return entry;
    return { ...entry, id: `${packId}/${entry.id}`, ...(country && { country }) };
  });
}
