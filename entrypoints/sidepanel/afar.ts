import { signal } from '@preact/signals-core';

import type { Afar, Gone } from '../../components/afar/services';
import type { ClientNotebook } from '../../lib/afar/specialist';
import { fail, type Result, succeed } from '../../lib/base/result';
import { dayAt } from '../../lib/base/when';
import type { Sealing } from '../../lib/handoff/age-worker';
import type { Journal } from '../../lib/notebook/journal';

export type AfarParts = {
  journal: Journal;
  sealing: Sealing;
  /** Hand a file to the person. */
  save(file: Blob, name: string): void;
  newId(): string;
  now(): number;
};

/** In bytes. A visit of five hundred long questions is far below. */
const mostBytes = 16 * 1024 * 1024;

/** Sharing by file, over this vault. */
export function createAfar(parts: AfarParts): Afar {
  const { journal } = parts;
  const me = once(async () => (await import('../../lib/afar/me')).openMe(journal));
  const people = once(async () => (await import('../../lib/afar/people')).openPeople(journal));
  const caseload = once(async () => (await import('../../lib/afar/caseload')).openCaseload(journal));
  let open: ClientNotebook | undefined;

  async function specialist() {
    const [mine, load] = [await me(), await caseload()];
    if (!mine.ok) return mine;
    return load.ok ? succeed({ ...parts, me: mine.value, caseload: load.value }) : load;
  }

  const gone = signal<Gone | undefined>(undefined);

  async function forgetOver(): Promise<Result<void, string>> {
    const load = await caseload();
    if (!load.ok) return load;
    const forgotten = await load.value.forgetExpired(parts.now());
    if (!forgotten.ok) return forgotten;
    const { gone: over, left } = forgotten.value;
    if (over.length === 0) return succeed();
    if (over.some(({ wire }) => wire === open?.wire)) closeNotebook();
    gone.value = { count: (gone.peek()?.count ?? 0) + over.length, left };
    return succeed();
  }

  function closeNotebook() {
    open?.close();
    open = undefined;
  }

  return {
    ...{ me, people, caseload, closeNotebook, forgetOver, gone },
    ...createFiles(parts, me),
    async client(table) {
      const [mine, known] = [await me(), await people()];
      if (!mine.ok) return mine;
      const { openAfarClient } = await import('../../lib/afar/client');
      return known.ok ? openAfarClient({ ...parts, table, me: mine.value, people: known.value }) : known;
    },
    async takeHandOff(text) {
      const side = await specialist();
      const { takeHandOff } = await loadSpecialist();
      return side.ok ? takeHandOff(side.value, text) : side;
    },
    async openNotebook(wire) {
      const side = await specialist();
      if (!side.ok) return side;
      closeNotebook();
      const { openNotebook } = await loadSpecialist();
      const opened = await openNotebook(side.value, wire);
      if (opened.ok) open = opened.value;
      return opened;
    },
  };
}

// Loaded with the first file: the lists of words alone are larger than all the rest.
const loadPhrase = () => import('../../lib/crypto/phrase');
const loadKeyFile = () => import('../../lib/handoff/key-file');
const loadSpecialist = () => import('../../lib/afar/specialist');

type Files = Pick<Afar, 'makePhrase' | 'giveSealed' | 'give' | 'read' | 'open'>;

function createFiles({ sealing, save, now }: AfarParts, me: Afar['me']): Files {
  function hand(content: BlobPart): string {
    const name = `notes-${dayAt(now())}.dat`;
    save(new Blob([content], { type: 'application/octet-stream' }), name);
    return name;
  }
  return {
    give: hand,
    makePhrase: async locale => (await loadPhrase()).makePhrase(locale),
    async giveSealed(text, lock, onStage) {
      const { sealFileTo } = await loadKeyFile();
      const { readPhrase } = await loadPhrase();
      const sealed =
        'phrase' in lock
          ? await sealing.seal(text, readPhrase(lock.phrase), { onStage })
          : await sealFileTo(text, lock.recipient);
      return sealed.ok ? succeed(hand(sealed.value)) : sealed;
    },
    async read(file) {
      if (file.size > mostBytes) return fail('too-big');
      try {
        return succeed(new Uint8Array(await file.arrayBuffer()));
      } catch {
        return fail('damaged'); // it was moved, or its stick was taken out
      }
    },
    async open(file, phrase, onStage) {
      const { readPhrase } = await loadPhrase();
      const words = readPhrase(phrase);
      const opened = words ? await sealing.open(file, words, { onStage }) : fail('sealed-to-a-key');
      if (opened.ok) return opened;
      if (opened.code === 'wrong-passphrase') return fail('wrong-phrase');
      if (opened.code !== 'sealed-to-a-key') return opened;
      const mine = await me();
      const { openFileWith } = await loadKeyFile();
      return mine.ok ? openFileWith(file, mine.value.file.identity, { most: mostBytes }) : mine;
    },
  };
}

/** Open it the first time it is asked for; again if that failed. */
function once<Value>(open: () => Promise<Result<Value, string>>): () => Promise<Result<Value, string>> {
  let opening: Promise<Result<Value, string>> | undefined;
  return async () => {
    opening ??= open();
    const opened = await opening;
    if (!opened.ok) opening = undefined;
    return opened;
  };
}
