import { computed, signal } from '@preact/signals-core';
import { browser } from 'wxt/browser';

import type { BackupStage, Backups, BackupWatch, MadeBackup } from '../../components/services';
import type { OnStep } from '../../lib/base/on-step';
import { succeed } from '../../lib/base/result';
import type { Sealing, SealingWatch } from '../../lib/handoff/age-worker';
import type { Audible } from '../../lib/notebook/audible';
import { lookInBackup, makeBackup, restoreBackup } from '../../lib/notebook/backup/backup';
import { putOffMs, reminderOf } from '../../lib/notebook/backup/reminder';
import type { Notebook } from '../../lib/notebook/notebook';
import { remembered } from './remembered';

/** What is remembered of backups. Nothing of what is in them. */
type Kept = { madeAt: string; putOffUntil: string };

/** Keeping a promise of the browser: of the storage where the vault lies. */
export type Promises = { isPromised(): Promise<boolean>; ask(): Promise<boolean> };

export type BackupParts = {
  audible: Audible;
  notebook: Notebook;
  sealing: Sealing;
  /** Hand a file to the person. */
  save(file: Blob, name: string): void;
  promises: Promises;
  now(): number;
};

/** Backups over this vault. What is remembered of them is read once, at the start. */
export async function createBackups(parts: BackupParts): Promise<Backups> {
  const { audible, notebook, sealing, promises, now } = parts;
  const kept = signal<Kept>(await load());
  const isPromised = signal<boolean | undefined>(undefined);
  void promises.isPromised().then(answer => {
    isPromised.value = answer;
  });

  function keep(changes: Partial<Kept>) {
    kept.value = { ...kept.value, ...changes };
    // On a shared computer nothing is written, not even this.
    if (notebook.saving.peek().is !== 'in-memory') void browser.storage.local.set({ backups: kept.value });
  }

  return {
    madeAt: computed(() => kept.value.madeAt),
    reminder: computed(() => {
      if (notebook.saving.value.is === 'in-memory') return undefined;
      const changedAt = notebook.visits.value.map(visit => visit.changedAt);
      return reminderOf({ ...kept.value, changedAt }, now());
    }),
    putOff: () => keep({ putOffUntil: new Date(now() + putOffMs).toISOString() }),

    async make(passphrase, watch) {
      const made = await makeBackup(audible.journal, { now, onStep: stepsOf('reading', watch) });
      if (!made.ok) return made;
      const { text, visits, unreadable } = made.value;
      const file = await sealing.seal(text, passphrase, sealingOf(watch));
      return file.ok ? succeed({ file: file.value, visits, unreadable }) : file;
    },
    hand({ file }: MadeBackup) {
      const name = `notes-${dayOf(now())}.dat`;
      parts.save(new Blob([file], { type: 'application/octet-stream' }), name);
      keep({ madeAt: new Date(now()).toISOString() });
      return name;
    },
    async open(file, passphrase, watch) {
      const text = await sealing.open(file, passphrase, sealingOf(watch));
      if (!text.ok) return text;
      const preview = lookInBackup(text.value);
      if (!preview.ok) return preview;
      return succeed({
        preview: preview.value,
        restore: watching =>
          restoreBackup(text.value, audible.journal, {
            onChange: audible.tell,
            onStep: stepsOf('restoring', watching),
          }),
      });
    },

    isPromised,
    async askToKeep() {
      isPromised.value = await promises.ask();
      return isPromised.value;
    },
  };
}

async function load(): Promise<Kept> {
  const backups = await remembered('local', 'backups');
  const { madeAt, putOffUntil } = Object(backups) as Record<keyof Kept, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return { madeAt: text(madeAt), putOffUntil: text(putOffUntil) };
}

/** Between two steps the screen is drawn: a person sees how far it is, and can stop it. */
function stepsOf(stage: BackupStage, { onProgress, signal }: BackupWatch): OnStep {
  let drawnAt = 0;
  return async (done, of) => {
    onProgress({ stage, done, of });
    if (performance.now() - drawnAt > 30) {
      await new Promise(resolve => setTimeout(resolve));
      drawnAt = performance.now();
    }
    return !signal?.aborted;
  };
}

/** What the worker tells, as the panel says it. */
export function sealingOf({ onProgress, signal }: BackupWatch): SealingWatch {
  return { onStage: stage => onProgress({ stage }), signal };
}

/** `2026-11-22`, on the person's own calendar. */
function dayOf(ms: number): string {
  const date = new Date(ms);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
