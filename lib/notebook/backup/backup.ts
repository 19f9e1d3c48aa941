import * as Y from 'yjs';

import { type OnStep, tellStep } from '../../base/on-step';
import { type Result, succeed } from '../../base/result';
import { applyUpdates, createDocument, mergeUpdates, readRemovedAt, readVisit } from '../document';
import { isEarlier } from '../history/earlier-id';
import type { Change, Journal, StoreFailure } from '../journal';
import { putAwayDocumentId } from '../put-away';
import { type KeptVisit, readAllVisits } from '../read-all';
import { privateDocumentId, readLine, summarize, visitIdOf, writeLine } from '../summary';
import type { VisitSummary } from '../visit';
import {
  type BackupDocument,
  type BackupFailure,
  type BackupVisit,
  readBackup,
  writeBackup,
} from './backup-file';

export type { BackupFailure } from './backup-file';

/** A backup, and what it says. `unreadable` counts changes that no longer open and are not in it. */
export type Backup = { text: string; visits: number; unreadable: number };

/** What a person sees of a backup before it is restored. `madeAt` is an ISO moment. */
export type BackupPreview = { madeAt: string; visits: VisitSummary[] };

/** How many visits of a backup were not here, had something new, or had nothing new. */
export type Restored = { added: number; merged: number; same: number };

/**
 * Write everything in the vault as one text. Removed visits are not in it, nor earlier versions.
 *
 * It is not sealed: whoever has the text can read it. `stopped`: by `onStep`, and nothing was made.
 */
export async function makeBackup(
  journal: Journal,
  { now, onStep }: { now(): number; onStep?: OnStep | undefined },
): Promise<Result<Backup, StoreFailure | 'stopped'>> {
  const visits: KeptVisit[] = [];
  const read = await readAllVisits(journal, kept => visits.push(kept), onStep);
  if (!read.ok) return read;
  const others = await readOthers(journal);
  if (!others.ok) return others;
  const { documents } = others.value;
  const unreadable = visits.reduce((sum, kept) => sum + kept.unreadable, others.value.unreadable);
  const text = writeBackup({ madeAt: new Date(now()).toISOString(), visits, documents });
  return succeed({ text, visits: visits.length, unreadable });
}

/** What a backup holds, without changing anything. */
export function lookInBackup(text: string): Result<BackupPreview, BackupFailure> {
  const read = readBackup(text);
  if (!read.ok) return read;
  const { madeAt, visits } = read.value;
  return succeed({ madeAt, visits: visits.map(({ line: { removedAt: _, ...summary } }) => summary) });
}

/** The documents that are not visits. */
async function readOthers(
  journal: Journal,
): Promise<Result<{ documents: BackupDocument[]; unreadable: number }, StoreFailure>> {
  const listed = await journal.summaries();
  if (!listed.ok) return listed;
  const lines = new Map(listed.value.summaries.map(({ documentId, summary }) => [documentId, summary]));
  const ids = [...new Set([...lines.keys(), ...listed.value.without])];
  const documents: BackupDocument[] = [];
  let unreadable = 0;
  for (const id of ids.filter(isOther)) {
    const read = await journal.read(id);
    if (!read.ok) return read;
    unreadable += read.value.unreadable;
    const update = mergeUpdates(read.value.updates);
    documents.push({ id, summary: lines.get(id) ?? '', update });
  }
  return succeed({ documents, unreadable });
}

/** What can be made again from the packs that are kept (`lib/my-packs`). */
const madeDocumentId = 'made-of-packs';

/**
 * Earlier versions stay here: a backup is what a person has now, and nothing they took out. So do notices about this
 * disk, what can be made again, and what belongs to this device alone: the keys and secrets of sharing from afar
 * (docs/decisions/025).
 */
function isOther(documentId: string): boolean {
  const staysHere =
    [putAwayDocumentId, madeDocumentId].includes(documentId) || documentId.startsWith('afar:');
  return visitIdOf(documentId) === undefined && !isEarlier(documentId) && !staysHere;
}

export type RestoreOptions = {
  /** Told of each change once it is on disk: an open notebook does not hear what its own journal is given. */
  onChange?: (change: Change) => void;
  onStep?: OnStep | undefined;
};

/**
 * Merge a backup into what is here. Nothing that is here is lost, and a second time changes nothing.
 *
 * The whole file is read before the first change is written, and all changes are handed over in one
 * turn, which the vault writes as one. When that fails they are kept in memory like anything typed,
 * and tried again. `stopped`: by `onStep`, before anything was written.
 */
export async function restoreBackup(
  text: string,
  journal: Journal,
  { onChange = () => undefined, onStep }: RestoreOptions = {},
): Promise<Result<Restored, BackupFailure | StoreFailure | 'stopped'>> {
  const backup = readBackup(text);
  if (!backup.ok) return backup;
  const listed = await journal.summaries();
  if (!listed.ok) return listed;
  const lines = new Map(listed.value.summaries.map(({ documentId, summary }) => [documentId, summary]));

  const restored: Restored = { added: 0, merged: 0, same: 0 };
  const changes: Change[] = [];
  const { visits } = backup.value;
  for (const [at, visit] of visits.entries()) {
    const told = await tellStep(onStep, at, visits.length);
    if (!told.ok) return told;
    const documentId = privateDocumentId(visit.line.id);
    const here = await journal.read(documentId);
    if (!here.ok) return here;
    const { updates } = here.value;
    const change = merge(updates, visit, lines.get(documentId));
    if (change) changes.push(change);
    const outcome = updates.length === 0 ? 'added' : 'merged';
    restored[change ? outcome : 'same']++;
  }

  for (const other of backup.value.documents.filter(({ id }) => isOther(id))) {
    const here = await journal.read(other.id);
    if (!here.ok) return here;
    const change = mergeOther(here.value.updates, other, lines.get(other.id));
    if (change) changes.push(change);
  }

  const written = await Promise.all(changes.map(journal.append));
  const failed = written.find(answer => !answer.ok);
  if (failed) return failed;
  for (const change of changes) onChange(change);
  return succeed(restored);
}

/** The change that brings what is here up to the backup. Undefined when the backup says nothing new. */
function merge(here: Uint8Array[], { line, update }: BackupVisit, lineHere?: string): Change | undefined {
  const document = createDocument(line.id);
  applyUpdates(document.doc, here);
  const isNew = saysMore(document.doc, update) || here.length === 0;
  // Removed here a moment ago, and Undo could still bring it back: so does restoring.
  const isRemoved = readRemovedAt(document) !== '';
  if (isRemoved) document.details.set('removedAt', '');
  const whole = isRemoved ? Y.encodeStateAsUpdate(document.doc) : update;
  const visit = readVisit(document);
  document.doc.destroy();
  if (!isNew && !isRemoved) return undefined;

  const wasChangedAt = (lineHere && readLine(lineHere)?.changedAt) || '';
  const changedAt = wasChangedAt > line.changedAt ? wasChangedAt : line.changedAt;
  const summary = writeLine(summarize(visit, { changedAt, removedAt: '' }));
  return { documentId: privateDocumentId(line.id), update: whole, summary };
}

/** As `merge`, for a document of another kind. Its own line is right, where it has one. */
function mergeOther(here: Uint8Array[], other: BackupDocument, lineHere?: string): Change | undefined {
  const doc = new Y.Doc();
  applyUpdates(doc, here);
  const isNew = saysMore(doc, other.update);
  doc.destroy();
  return isNew
    ? { documentId: other.id, update: other.update, summary: lineHere ?? other.summary }
    : undefined;
}

/** Apply a change, and say whether it said anything that the document did not. */
function saysMore(doc: Y.Doc, update: Uint8Array): boolean {
  const before = Y.snapshot(doc);
  applyUpdates(doc, [update]);
  return !Y.equalSnapshots(before, Y.snapshot(doc));
}
