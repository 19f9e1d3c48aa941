import * as v from 'valibot';

import { inBoth, plainText, prose } from '../jargon/pack-text';
import { type Reading, readEntries, refuseFile } from '../jargon/read-terms';
import type { VisitKind } from './visit-kind';

const name = inBoth(plainText(60));

/** An open end, and no question mark before it: else it is a whole question. */
const beginning = v.pipe(
  prose(14),
  v.check(text => / …$/.test(text) && !/[?!]/.test(text), 'wrong-shape'),
);

const starter = v.strictObject({
  begins: inBoth(beginning),
  for: v.optional(v.picklist(['doctor', 'plan']), 'doctor'),
});

const kind = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'wrong-shape'), v.maxLength(40, 'too-long')),
  name,
  form: v.optional(v.picklist(['not-working'])),
  starters: v.pipe(v.array(starter), v.minLength(1, 'wrong-shape'), v.maxLength(12, 'too-many')),
});

const file = v.strictObject({
  subject: v.optional(plainText(80)),
  kinds: v.pipe(v.array(v.unknown()), v.maxLength(200, 'too-many')),
});

/** The shape of a file of kinds of visit, for those who write one. */
export const kindFiles = { file, list: 'kinds', entry: kind };

/** Read one file of kinds of visit. A bad one is left out and the rest is kept. */
export function readKinds(content: unknown, pack: { id: string; name: string }): Reading<VisitKind> {
  const read = v.safeParse(file, content);
  if (!read.success) return refuseFile(read.issues);
  return readEntries(read.output.kinds, kind, ({ starters, ...about }) => ({
    ...about,
    from: pack.name,
    starters: starters.map((entry, at) => ({ ...entry, id: `${pack.id}/${about.id}/${at + 1}` })),
  }));
}
