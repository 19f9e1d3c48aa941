import * as v from 'valibot';

import { inBoth, plainText, prose } from '../jargon/pack-text';
import { type Reading, readEntries, refuseFile } from '../jargon/read-terms';
import { type Line, lineGroups, type Phrase, type Rung, rungs, type Said } from './phrase';

/** One breath, and easy to keep: RULES.md 3.2. */
const mostWords = 20;

const said = inBoth(prose(mostWords));
const id = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'wrong-shape'), v.maxLength(40, 'too-long'));

const ladder = v.strictObject({
  kind: v.literal('ladder'),
  id,
  hear: said,
  ...(Object.fromEntries(rungs.map(rung => [rung, said])) as Record<Rung, typeof said>),
  warm: said,
});
const line = v.strictObject({ kind: v.literal('line'), id, group: v.picklist(lineGroups), says: said });
const phrase = v.variant('kind', [ladder, line]);

const file = v.strictObject({
  subject: v.optional(plainText(80)),
  phrases: v.pipe(v.array(v.unknown()), v.maxLength(2_000, 'too-many')),
});

/** The shape of a file of phrases, for those who write one. */
export const phraseFiles = { file, list: 'phrases', entry: phrase };

/** Read one file of phrases. A bad one is left out and the rest is kept. */
export function readPhrases(content: unknown, packId: string): Reading<Phrase> {
  const read = v.safeParse(file, content);
  if (!read.success) return refuseFile(read.issues);
  return readEntries(read.output.phrases, phrase, entry => finish(entry, packId));
}

function finish(entry: v.InferOutput<typeof phrase>, packId: string): Phrase {
  const idIn = (name: string) => `${packId}/${name}`;
  if (entry.kind === 'line') return { ...entry, id: idIn(entry.id) };
  const lineOf = (name: string, says: Said): Line => ({ id: idIn(`${entry.id}/${name}`), says });
  return {
    kind: 'ladder',
    id: idIn(entry.id),
    hear: entry.hear,
    rungs: Object.fromEntries(rungs.map(rung => [rung, lineOf(rung, entry[rung])])) as Record<Rung, Line>,
    warm: lineOf('warm', entry.warm),
  };
}
