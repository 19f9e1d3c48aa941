import type { Result } from '../../lib/base/result';
import type { Journal } from '../../lib/notebook/journal';
import { createNotebook, type Notebook } from '../../lib/notebook/notebook';
import type { OpenVisit } from '../../lib/notebook/open-visit';
import { refreshSearch } from '../../lib/notebook/search/refresh';
import { createSearch, type Search } from '../../lib/notebook/search/search';
import { createChannel } from '../../lib/vault/channel';
import { createConnection } from '../../lib/vault/connection';
import { createJournal } from '../../lib/vault/journal';
import { openDataKey } from '../../lib/vault/keys';
import { createRecords } from '../../lib/vault/records';
import { openVault } from '../../lib/vault/vault';
import { createUnsealedJournal, openUnsealed, putUnsealed } from './unsealed-journal';
import { visitId, visitOf } from './visits';

/*
 * What the bench of the store does in a page. `sealed` is the vault by itself, `whole` the vault with its copy
 * as the panel opens it, `unsealed` the same notebook on plain records, `raw` IndexedDB and nothing else.
 */
export type Kind = 'sealed' | 'whole' | 'unsealed';

type Opened = { notebook: Notebook; journal: Journal; close(): Promise<unknown> };

/** How many visits go in one write while the stores are filled. */
const perWrite = 100;

export async function fill(visits: number, questions: number): Promise<void> {
  const [sealed, plain] = [await openSealed(), await openUnsealed('unsealed')];
  const whole = await expectOk(openVault('whole'));
  for (let from = 0; from < visits; from += perWrite) {
    const changes = Array.from({ length: perWrite }, (_, at) => visitOf(from + at, questions));
    await putUnsealed(plain, changes);
    await Promise.all(changes.map(change => sealed.journal.append(change)));
    await Promise.all(changes.map(change => whole.journal.append(change)));
  }
  plain.close();
  await Promise.all([sealed.close(), whole.close()]);
}

/** From nothing to a list that can be drawn. */
export async function timeOpen(kind: Kind): Promise<number> {
  const begun = performance.now();
  const { notebook, close } = await open(kind);
  if (notebook.visits.value.length === 0) throw new Error('No visit in the list');
  const taken = performance.now() - begun;
  await close();
  return taken;
}

/** All lines, read as they lie, and made into objects. */
export async function timeRawOpen(): Promise<number> {
  const begun = performance.now();
  const database = await openUnsealed('unsealed');
  const lines = (await database.getAll('documents')).map(({ summary }) => JSON.parse(summary) as unknown);
  const taken = performance.now() - begun;
  if (lines.length === 0) throw new Error('No line was read');
  database.close();
  return taken;
}

/** Type three letters and wait until they are on disk, so many times. */
export async function timeAppends(kind: Kind, times: number): Promise<number[]> {
  const { notebook, close } = await open(kind);
  const visit = await expectOk(notebook.openVisit(visitId(7)));
  const taken: number[] = [];
  for (let time = 0; time < times; time++) taken.push(await timeTyping(notebook, visit));
  await close();
  return taken;
}

async function timeTyping(notebook: Notebook, visit: OpenVisit): Promise<number> {
  const begun = performance.now();
  const { matters } = visit.visit.value;
  for (let key = 1; key <= 3; key++) visit.setMatters(`${matters.slice(-600)}${'key'.slice(0, key)}`);
  await expectOk(notebook.flush());
  return performance.now() - begun;
}

/** Put a small record and wait until it is on disk. */
export async function timeRawAppends(times: number): Promise<number[]> {
  const database = await openUnsealed('unsealed');
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const begun = performance.now();
    await putUnsealed(database, [{ documentId: 'raw', update: new Uint8Array(60), summary: '{}' }]);
    taken.push(performance.now() - begun);
  }
  database.close();
  return taken;
}

/** Open visits that are not open, one after the other. */
export async function timeVisits(kind: Kind, times: number): Promise<number[]> {
  const { notebook, close } = await open(kind);
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const begun = performance.now();
    const visit = await expectOk(notebook.openVisit(visitId(100 + time)));
    taken.push(performance.now() - begun);
    visit.close();
  }
  await close();
  return taken;
}

let kept: Opened | undefined;
let search: Search | undefined;

/** Open and stay open, to see what that takes. */
export async function stayOpen(): Promise<void> {
  kept = await open('whole');
}

/** Read every visit into the search. */
export async function timeFillingSearch(): Promise<number> {
  if (!kept) throw new Error('Not open');
  const begun = performance.now();
  const found = createSearch();
  search = found;
  const { journal, notebook } = kept;
  await expectOk(refreshSearch(found, new Map(), { journal, visits: notebook.visits.value }));
  return performance.now() - begun;
}

export function timeFinding(query: string, times: number): number[] {
  return Array.from({ length: times }, () => {
    const begun = performance.now();
    if (search?.find(query).length === 0) throw new Error('Nothing was found');
    return performance.now() - begun;
  });
}

async function open(kind: Kind): Promise<Opened> {
  const opened =
    kind === 'unsealed' ? await openPlain() : await (kind === 'sealed' ? openSealed() : openWhole());
  const options = { newId: () => crypto.randomUUID(), now: () => Date.now() };
  return { ...opened, notebook: await expectOk(createNotebook(opened.journal, options)) };
}

async function openSealed() {
  const connection = createConnection('sealed');
  const records = createRecords(connection, await expectOk(openDataKey(connection)));
  const channel = createChannel(new BroadcastChannel('sealed'));
  const journal = createJournal(records, channel, navigator.locks);
  return {
    journal,
    close: async () => {
      await journal.flush();
      channel.close();
      connection.close();
    },
  };
}

async function openWhole() {
  const vault = await expectOk(openVault('whole'));
  return { journal: vault.journal, close: vault.close };
}

async function openPlain() {
  const database = await openUnsealed('unsealed');
  return { journal: createUnsealedJournal(database), close: async () => database.close() };
}

async function expectOk<Value>(
  answer: Result<Value, string> | Promise<Result<Value, string>>,
): Promise<Value> {
  const result = await answer;
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
