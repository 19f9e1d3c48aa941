import * as Y from 'yjs';

import { type Result, succeed } from '../../base/result';
import { applyUpdates, createDocument, readRemovedAt, readVisit } from '../document';
import type { Change, Journal, StoreFailure } from '../journal';
import { type KeptVisit, readAllVisits } from '../read-all';
import { privateDocumentId, readLine, summarize, writeLine } from '../summary';
import { type BackupFailure, type BackupVisit, readBackup, writeBackup } from './backup-file';

/** A backup, and what it says. `unreadable` counts changes that no longer open and are not in it. */
export type Backup = { text: string; visits: number; unreadable: number };

/** How many visits of a backup were not here, had something new, or had nothing new. */
export type Restored = { added: number; merged: number; same: number };

/**
 * Write everything in the notebook as one text. Removed visits are not in it.
 *
 * It is not sealed: whoever has the text can read it.
 */
export async function makeBackup(
  journal: Journal,
  { now }: { now(): number },
): Promise<Result<Backup, StoreFailure>> {
  const visits: KeptVisit[] = [];
  const read = await readAllVisits(journal, kept => visits.push(kept));
  if (!read.ok) return read;
  const unreadable = visits.reduce((sum, kept) => sum + kept.unreadable, 0);
  const text = writeBackup(visits, new Date(now()).toISOString());
  return succeed({ text, visits: visits.length, unreadable });
}

/**
 * Merge a backup into what is here. Nothing that is here is lost, and a second time changes nothing.
 *
 * The whole file is read before the first change is written, and all changes are handed over in one
 * turn, which the vault writes as one. When that fails they are kept in memory like anything typed,
 * and tried again.
 *
 * @param onChange - Told of each change once it is on disk: an open notebook does not hear what its
 *   own journal is given.
 */
export async function restoreBackup(
  text: string,
  journal: Journal,
  onChange: (change: Change) => void = () => undefined,
): Promise<Result<Restored, BackupFailure | StoreFailure>> {
  const backup = readBackup(text);
  if (!backup.ok) return backup;
  const listed = await journal.summaries();
  if (!listed.ok) return listed;
  const lines = new Map(listed.value.summaries.map(({ documentId, summary }) => [documentId, summary]));

  const restored: Restored = { added: 0, merged: 0, same: 0 };
  const changes: Change[] = [];
  for (const visit of backup.value) {
    const documentId = privateDocumentId(visit.line.id);
    const here = await journal.read(documentId);
    if (!here.ok) return here;
    const { updates } = here.value;
    const change = merge(updates, visit, lines.get(documentId));
    if (change) changes.push(change);
    const outcome = updates.length === 0 ? 'added' : 'merged';
    restored[change ? outcome : 'same']++;
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

/** Apply a change, and say whether it said anything that the document did not. */
function saysMore(doc: Y.Doc, update: Uint8Array): boolean {
  const before = Y.snapshot(doc);
  applyUpdates(doc, [update]);
  return !Y.equalSnapshots(before, Y.snapshot(doc));
}
