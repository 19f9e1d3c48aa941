import * as v from 'valibot';

import { fromBase64, toBase64 } from '../../base/base64';
import { crc32 } from '../../base/crc32';
import { fail, type Result, succeed } from '../../base/result';
import { canBeRead } from '../document';
import { type KeptVisit, tryReadKept } from '../read-all';
import { plainWords, short, wholeVisit } from './visit-schema';

/**
 * Why a file cannot be restored.
 *
 * - `not-a-backup`: it is something else.
 * - `newer-backup`: a newer version of this program made it.
 * - `damaged`: it was a backup, and a part of it is missing or wrong.
 */
export type BackupFailure = 'not-a-backup' | 'newer-backup' | 'damaged';

/** What a backup says of one visit. */
export type BackupVisit = Omit<KeptVisit, 'unreadable'>;

/** A document that is not a visit, such as the words a person knows: its id in the vault, its line, its changes. */
export type BackupDocument = { id: string; summary: string; update: Uint8Array };

/** All that a backup holds. */
export type BackupContents = { madeAt: string; visits: BackupVisit[]; documents: BackupDocument[] };

const format = 'in-my-corner-backup';
const version = 2;

/** In UTF-16 code units. A thousand visits of fifty questions are about a tenth of it. */
const maxLength = 128 * 1024 * 1024;

const sealed = v.object({
  ...plainWords.entries,
  changedAt: short,
  updates: v.pipe(v.string(), v.maxLength(16 * 1024 * 1024)),
  check: v.string(),
});
const other = v.object({
  id: v.pipe(v.string(), v.regex(/^(?!private:)[\w:.-]{1,200}$/)),
  summary: v.pipe(v.string(), v.maxLength(100_000)),
  updates: v.pipe(v.string(), v.maxLength(16 * 1024 * 1024)),
  check: v.string(),
});
const backup = v.object({
  format: v.literal(format),
  version: v.picklist([1, version]),
  madeAt: short,
  // Not in version 1.
  documents: v.optional(
    v.pipe(
      v.array(other),
      v.maxLength(20_000),
      v.check(others => new Set(others.map(({ id }) => id)).size === others.length),
    ),
    [],
  ),
  visits: v.pipe(
    v.array(sealed),
    v.maxLength(20_000),
    v.check(visits => new Set(visits.map(other => other.id)).size === visits.length),
  ),
});

/** Write a backup. `docs/backup-format.md` says what is in it. */
export function writeBackup({ madeAt, visits, documents }: BackupContents): string {
  const written = visits.map(({ visit, line, update }) => {
    const updates = toBase64(update);
    return { ...visit, changedAt: line.changedAt, updates, check: checkOf({ ...visit, updates }) };
  });
  const others = documents.map(({ id, summary, update }) => {
    const updates = toBase64(update);
    return { id, summary, updates, check: checkOf({ id, updates }) };
  });
  return `${JSON.stringify({ format, version, madeAt, visits: written, documents: others }, null, 1)}\n`;
}

/** Read a backup, all of it: one visit that does not read right makes the whole file `damaged`. */
export function readBackup(text: string): Result<BackupContents, BackupFailure> {
  if (text.length > maxLength) return fail('not-a-backup');
  const parsed = parse(text);
  if (parsed === undefined) return fail(beginsAsBackup(text) ? 'damaged' : 'not-a-backup');
  const head = Object(parsed) as { format?: unknown; version?: unknown };
  if (head.format !== format) return fail('not-a-backup');
  if (typeof head.version === 'number' && head.version > version) return fail('newer-backup');

  const checked = v.safeParse(backup, parsed);
  if (!checked.success) return fail('damaged');
  const { madeAt } = checked.output;
  const visits = allOf(checked.output.visits.map(readSealed));
  const documents = allOf(checked.output.documents.map(readOther));
  return visits && documents ? succeed({ madeAt, visits, documents }) : fail('damaged');
}

/** Undefined when one of them is. */
function allOf<Value>(values: (Value | undefined)[]): Value[] | undefined {
  const there = values.filter(value => value !== undefined);
  return there.length === values.length ? there : undefined;
}

/** Only the changes are restored: the plain words beside them are for people and other programs. */
function readSealed(written: v.InferOutput<typeof sealed>): BackupVisit | undefined {
  const update = written.check === checkOf(written) ? fromBase64(written.updates) : undefined;
  const read = update && tryReadKept(written.id, update, written.changedAt);
  // Yjs accepts values of any shape; the rest of the program does not.
  return read?.ok && v.is(wholeVisit, read.value.visit) ? read.value : undefined;
}

/** Whoever reads such a document leaves out what has not the right shape. */
function readOther(written: v.InferOutput<typeof other>): BackupDocument | undefined {
  const update = written.check === checkOf(written) ? fromBase64(written.updates) : undefined;
  const { id, summary } = written;
  return update && canBeRead(update) ? { id, summary, update } : undefined;
}

function checkOf({ id, updates }: { id: string; updates: string }): string {
  return crc32(`${id}:${updates}`);
}

/** A truncated file does not parse, but it still begins as one. */
function beginsAsBackup(text: string): boolean {
  return text.replace(/\s/g, '').startsWith(`{"format":"${format}"`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
