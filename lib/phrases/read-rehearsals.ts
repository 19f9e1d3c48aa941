import * as v from 'valibot';

import { type EntryRefusal, inBoth, plainText, prose } from '../jargon/pack-text';
import { type Reading, readEntries, refuseFile } from '../jargon/read-terms';
import { checkRehearsal } from './check-rehearsal';
import { type Rehearsal, tones } from './rehearsal';

/** One breath, and easy to keep: RULES.md 3.2. */
const mostWords = 20;

const said = inBoth(prose(mostWords));
const id = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'wrong-shape'), v.maxLength(40, 'too-long'));

const turn = v.strictObject({
  id,
  who: v.picklist(['me', 'them']),
  opens: v.optional(v.picklist(tones)),
  says: said,
  next: v.optional(v.pipe(v.array(id), v.maxLength(6, 'too-many')), []),
});
const rehearsal = v.strictObject({
  id,
  title: inBoth(plainText(60)),
  begin: v.optional(said),
  turns: v.pipe(v.array(turn), v.minLength(1, 'wrong-shape'), v.maxLength(60, 'too-many')),
});

const file = v.strictObject({
  subject: v.optional(plainText(80)),
  rehearsals: v.pipe(v.array(v.unknown()), v.maxLength(200, 'too-many')),
});

/** The shape of a file of rehearsals, for those who write one. */
export const rehearsalFiles = { file, list: 'rehearsals', entry: rehearsal };

/** Read one file of rehearsals. One that would leave a person stuck, or is hard to say, is left out, and why is said. */
export function readRehearsals(content: unknown, packId: string): Reading<Rehearsal> {
  const read = v.safeParse(file, content);
  if (!read.success) return refuseFile(read.issues);
  const { entries, refused } = readEntries(read.output.rehearsals, rehearsal, entry => finish(entry, packId));
  const faults = entries.map(entry => ({ entry, fault: checkRehearsal(entry) }));
  return {
    entries: faults.flatMap(({ entry, fault }) => (fault ? [] : [entry])),
    refused: [
      ...refused,
      ...faults.flatMap(({ entry, fault }): EntryRefusal[] =>
        fault ? [{ entry: entry.id.slice(packId.length + 1), ...fault }] : [],
      ),
    ],
  };
}

function finish(entry: v.InferOutput<typeof rehearsal>, packId: string): Rehearsal {
  const whole = `${packId}/${entry.id}`;
  const idIn = (name: string) => `${whole}/${name}`;
  const turns = entry.turns.map(each => ({ ...each, id: idIn(each.id), next: each.next.map(idIn) }));
  return { ...entry, id: whole, turns };
}
