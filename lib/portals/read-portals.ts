import * as v from 'valibot';

import { plainText } from '../jargon/pack-text';
import { type Reading, readEntries, refuseFile } from '../jargon/read-terms';
import { type Portal, pageKinds } from './portal';
import { isSomewhere, limits, shapes } from './shapes';

const text = (is: 'selector' | 'host' | 'path' | 'id') =>
  v.pipe(v.string(), v.maxLength(limits[is], 'too-long'), v.regex(shapes[is], 'wrong-shape'));
const selectors = v.optional(
  v.pipe(v.array(text('selector')), v.maxLength(limits.selectors, 'too-many')),
  [],
);
const paths = v.pipe(
  v.array(text('path')),
  v.minLength(1, 'wrong-shape'),
  v.maxLength(limits.pathsOfKind, 'too-many'),
);

const portal = v.strictObject({
  id: text('id'),
  name: plainText(limits.name),
  where: v.optional(
    v.pipe(
      v.array(v.strictObject({ host: v.optional(text('host')), path: v.optional(text('path')) })),
      v.maxLength(limits.places, 'too-many'),
    ),
    [],
  ),
  signs: selectors,
  kinds: v.optional(
    v.pipe(
      v.array(v.strictObject({ kind: v.picklist(pageKinds), paths })),
      v.maxLength(limits.kinds, 'too-many'),
    ),
    [],
  ),
  whose: selectors,
  composer: selectors,
  leaveOut: selectors,
  /** The pages under `tests/fixtures/portals` that prove it: each of ours has one. For those who mend it; not shipped. */
  proved: v.optional(v.array(text('id')), []),
});

const file = v.strictObject({
  subject: v.optional(plainText(80)),
  portals: v.pipe(v.array(v.unknown()), v.maxLength(limits.portals, 'too-many')),
});

/** The shape of a file of portals, for those who write one. */
export const portalFiles = { file, list: 'portals', entry: portal };

/** What a pack knows of a portal, and the fixtures that prove it. */
export type ProvedPortal = Portal & { proved: string[] };

/** Read one file of portals. One that could be any page, having neither a place nor a sign, is left out. */
export function readPortals(content: unknown): Reading<ProvedPortal> {
  const read = v.safeParse(file, content);
  if (!read.success) return refuseFile(read.issues);
  const told = v.pipe(
    portal,
    v.check(({ where, signs }) => signs.length > 0 || where.some(isSomewhere), 'leads-nowhere'),
  );
  return readEntries(read.output.portals, told, entry => entry);
}
