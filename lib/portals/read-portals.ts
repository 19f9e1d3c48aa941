import * as v from 'valibot';

import { plainText } from '../jargon/pack-text';
import { type Reading, readEntries, refuseFile } from '../jargon/read-terms';
import { type Portal, pageKinds } from './portal';

/** One element or a few inside each other: names, classes, ids and attributes. Nothing that must search the page. */
const simpleSelector =
  /^(?:[a-z][a-z0-9-]*|(?=[.#[]))(?:[.#][A-Za-z_][\w-]*|\[[a-z-]+(?:[*^$]?="[^"\\\]]{1,60}")?\])*(?: (?:[a-z][a-z0-9-]*|(?=[.#[]))(?:[.#][A-Za-z_][\w-]*|\[[a-z-]+(?:[*^$]?="[^"\\\]]{1,60}")?\])*){0,3}$/;

const selector = v.pipe(v.string(), v.maxLength(120, 'too-long'), v.regex(simpleSelector, 'wrong-shape'));
const selectors = v.optional(v.pipe(v.array(selector), v.maxLength(20, 'too-many')), []);
const host = v.pipe(v.string(), v.maxLength(100, 'too-long'), v.regex(/^[a-z0-9*.-]+$/, 'wrong-shape'));
const path = v.pipe(v.string(), v.maxLength(100, 'too-long'), v.regex(/^[/*#][\w./*#!-]*$/, 'wrong-shape'));
const id = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, 'wrong-shape'), v.maxLength(40, 'too-long'));

const portal = v.strictObject({
  id,
  name: plainText(60),
  where: v.pipe(
    v.array(v.strictObject({ host: v.optional(host), path: v.optional(path) })),
    v.maxLength(20, 'too-many'),
  ),
  signs: selectors,
  kinds: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(pageKinds), paths: v.pipe(v.array(path), v.minLength(1)) })),
    v.maxLength(40, 'too-many'),
  ),
  whose: selectors,
  composer: selectors,
  leaveOut: selectors,
  /** The pages under `tests/fixtures/portals` that prove it. For those who mend it; not shipped. */
  proved: v.pipe(v.array(id), v.minLength(1, 'wrong-shape')),
});

const file = v.strictObject({
  subject: v.optional(plainText(80)),
  portals: v.pipe(v.array(v.unknown()), v.maxLength(200, 'too-many')),
});

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

function isSomewhere({ host, path }: { host?: string | undefined; path?: string | undefined }): boolean {
  return /[a-z0-9]/i.test(`${host ?? ''}${path ?? ''}`);
}
