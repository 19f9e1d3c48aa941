import * as v from 'valibot';

import { inBoth, plainText, prose } from '../jargon/pack-text';
import { type Reading, readEntries, refuseFile } from '../jargon/read-terms';
import type { QuestionTemplate } from './question-template';

const name = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'wrong-shape'),
  v.maxLength(60, 'too-long'),
);

const template = v.strictObject({
  id: name,
  asks: inBoth(prose(30)),
  kinds: v.optional(v.pipe(v.array(name), v.maxLength(20, 'too-many')), []),
});

const file = v.strictObject({
  subject: v.optional(plainText(80)),
  questions: v.pipe(v.array(v.unknown()), v.maxLength(5_000, 'too-many')),
});

/** The shape of a file of questions, for those who write one. */
export const templateFiles = { file, list: 'questions', entry: template };

/** Read one file of questions. A bad one is left out and the rest is kept. */
export function readTemplates(
  content: unknown,
  pack: { id: string; name: string },
): Reading<QuestionTemplate> {
  const read = v.safeParse(file, content);
  if (!read.success) return refuseFile(read.issues);
  return readEntries(read.output.questions, template, entry => ({
    ...entry,
    id: `${pack.id}/${entry.id}`,
    from: pack.name,
  }));
}
