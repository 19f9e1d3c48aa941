import { computed } from '@preact/signals-core';

import type { PackInFile, Packs, RefusedFile } from '../../../components/packs/packs';
import { fail, type Success, succeed } from '../../../lib/base/result';
import type { KeptPack, MyPacks } from '../../../lib/my-packs/my-packs';
import type { PackAbout } from '../../../lib/packs/about-pack';
import type { LookedIn, NoPack } from '../../../lib/packs/look-in';
import { mergeTemplates } from '../../../lib/starters/question-template';
import { mergeStories } from '../../../lib/stories/story';
import { makeReady } from './make';

/** As in `lib/packs/corner-file`, which is loaded only when a file is opened: a file of 50 MB is not even read. */
const largestFile = 10 * 1024 * 1024;

type Parts = { builtIn: readonly PackAbout[]; now(): number; onFailure(code: string): void };

/** The packs of this panel. */
export function createPacks(myPacks: MyPacks, { builtIn, now, onFailure }: Parts): Packs {
  const { says, isMaking } = makeReady(myPacks, onFailure);
  const rest = computed(() => says.value?.rest());

  async function found(looked: Success<LookedIn> | NoPack) {
    if (!looked.ok) return looked;
    const { about, files, refused } = looked.value;
    if (builtIn.some(({ id }) => id === about.id)) return refuse('pack-built-in');
    const { writeCorner } = await import('../../../lib/packs/corner-file');
    const before = myPacks.all.peek().find(({ id }) => id === about.id);
    const value: PackInFile = { about, refused, before, file: writeCorner(files) };
    return succeed(value);
  }

  return {
    builtIn,
    added: myPacks.all,
    off: myPacks.off,
    says,
    isMaking,
    questions: computed(() => mergeTemplates(rest.value?.questions ?? [])),
    stories: computed(() => mergeStories(rest.value?.stories ?? [])),
    nameOf: id => says.value?.names[id.slice(0, id.indexOf('/'))],
    async look(file) {
      if (file.size > largestFile) return refuse('pack-too-big');
      const bytes = await file.arrayBuffer().catch(() => undefined);
      if (!bytes) return refuse('not-a-pack');
      const { lookIn } = await import('../../../lib/packs/look-in');
      const looked = lookIn(new Uint8Array(bytes));
      return looked.ok || 'refused' in looked ? found(looked) : refuse(looked.code);
    },
    async lookIn(files) {
      const { lookInFiles } = await import('../../../lib/packs/look-in');
      return found(lookInFiles(files));
    },
    async keep({ about, file, refused }) {
      const { id } = about;
      const [before, oldFile] = [myPacks.all.peek().find(pack => pack.id === id), await myPacks.fileOf(id)];
      const pack: KeptPack = { ...about, refused: refused.length, addedAt: new Date(now()).toISOString() };
      const kept = await myPacks.put(pack, file);
      if (!kept.ok) return kept;
      return succeed(async () => {
        if (before && oldFile.ok && oldFile.value) await myPacks.put(before, oldFile.value);
        else await myPacks.remove(id);
      });
    },
    async remove(id) {
      const removed = await myPacks.remove(id);
      return removed.ok ? succeed(async () => void (await removed.value())) : removed;
    },
    setOn: myPacks.setOn,
    move: myPacks.move,
    async filesOf(id) {
      const file = await myPacks.fileOf(id);
      if (!file.ok) return file;
      const { openCorner } = await import('../../../lib/packs/corner-file');
      return file.value ? openCorner(file.value) : fail('missing');
    },
  };
}

function refuse(code: string): RefusedFile {
  return { ok: false, code, refused: [] };
}
