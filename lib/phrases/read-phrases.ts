import * as v from 'valibot';

import { inBoth, plainText, prose } from '../jargon/pack-text';
import { type Reading, readEntries, refuseFile } from '../jargon/read-terms';
import { type Line, lineGroups, type Phrase, type Rung, rungs, type Said, type Turn, tones } from './phrase';
import { findDeadEnds } from './rehearsal';

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
const turn = v.strictObject({
  kind: v.literal('turn'),
  id,
  who: v.picklist(['me', 'them']),
  opens: v.optional(v.picklist(tones)),
  says: said,
  next: v.optional(v.pipe(v.array(id), v.maxLength(6, 'too-many')), []),
});
const phrase = v.variant('kind', [ladder, line, turn]);

const file = v.strictObject({
  subject: v.optional(plainText(80)),
  phrases: v.pipe(v.array(v.unknown()), v.maxLength(2_000, 'too-many')),
});

/** The shape of a file of phrases, for those who write one. */
export const phraseFiles = { file, list: 'phrases', entry: phrase };

/** Read one file of phrases. A bad one is left out, and so is a turn of a rehearsal that leaves a person stuck. */
export function readPhrases(content: unknown, packId: string): Reading<Phrase> {
  const read = v.safeParse(file, content);
  if (!read.success) return refuseFile(read.issues);
  const { entries, refused } = readEntries(read.output.phrases, phrase, entry => finish(entry, packId));
  return withoutDeadEnds(entries, refused);
}

function finish(entry: v.InferOutput<typeof phrase>, packId: string): Phrase {
  const idIn = (name: string) => `${packId}/${name}`;
  if (entry.kind === 'line') return { ...entry, id: idIn(entry.id) };
  if (entry.kind === 'turn') return { ...entry, id: idIn(entry.id), next: entry.next.map(idIn) };
  const lineOf = (name: string, says: Said): Line => ({ id: idIn(`${entry.id}/${name}`), says });
  return {
    kind: 'ladder',
    id: idIn(entry.id),
    hear: entry.hear,
    rungs: Object.fromEntries(rungs.map(rung => [rung, lineOf(rung, entry[rung])])) as Record<Rung, Line>,
    warm: lineOf('warm', entry.warm),
  };
}

function withoutDeadEnds(entries: Phrase[], refused: Reading<Phrase>['refused']): Reading<Phrase> {
  const stuck = new Set<Phrase | Turn>(findDeadEnds(entries.filter(entry => entry.kind === 'turn')));
  if (stuck.size === 0) return { entries, refused };
  const reasons = [...stuck].map(({ id: entry }) => ({
    entry,
    reason: 'leads-nowhere' as const,
    detail: 'leads to no turn of the other side, or to no end of one’s own',
  }));
  // What led to one of these may now lead nowhere itself.
  return withoutDeadEnds(
    entries.filter(entry => !stuck.has(entry)),
    [...refused, ...reasons],
  );
}
