import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';

import { provenanceOf } from '../../../components/packs/packs';
import type { KeptPack, MyPacks } from '../../../lib/my-packs/my-packs';
import type { Added } from '../../../lib/packs/added';

/** What the added packs that are on say, made ready. */
export type Making = { says: ReadonlySignal<Added | undefined>; isMaking: ReadonlySignal<boolean> };

/**
 * Keep what added packs say in step with the list of them. It is made once, and kept: a start opens what was made.
 * All that is large is loaded when there is a pack.
 */
export function makeReady(myPacks: MyPacks, onFailure: (code: string) => void): Making {
  const says = signal<Added | undefined>(undefined);
  const isMaking = signal(false);
  const on = computed(() => myPacks.all.value.filter(({ id }) => !myPacks.off.value.has(id)));
  let turn = 0;

  async function follow(packs: readonly KeptPack[]) {
    const mine = ++turn;
    if (packs.length === 0) {
      says.value = undefined;
      return;
    }
    isMaking.value = true;
    const made = await readOrMake(myPacks, packs);
    if (mine !== turn) return; // the list has changed meanwhile
    isMaking.value = false;
    if (typeof made === 'string') onFailure(made);
    else says.value = made;
  }

  effect(() => void follow(on.value));
  return { says, isMaking };
}

/** A failure's code when it cannot be read. */
async function readOrMake(myPacks: MyPacks, packs: readonly KeptPack[]): Promise<Added | string> {
  const key = JSON.stringify(packs.map(({ id, version, addedAt }) => [id, version, addedAt]));
  const { openAdded } = await import('../../../lib/packs/added');
  const kept = await myPacks.readMade(key);
  if (!kept.ok) return kept.code;
  const opened = kept.value && openAdded(kept.value);
  if (opened?.ok) return opened.value;

  const files: { file: Uint8Array; from: () => string }[] = [];
  for (const pack of packs) {
    const file = await myPacks.fileOf(pack.id);
    if (!file.ok) return file.code;
    if (file.value) files.push({ file: file.value, from: () => provenanceOf(pack) });
  }
  const { makeOf } = await import('../../../lib/packs/look-in');
  const made = makeOf(files);
  // It can be made again: that it was not kept is no news.
  void myPacks.keepMade(key, made);
  const fresh = openAdded(made);
  return fresh.ok ? fresh.value : 'failed';
}
