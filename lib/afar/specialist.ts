import { computed, type ReadonlySignal, signal } from '@preact/signals-core';

import { fail, type Result, succeed } from '../base/result';
import { openFrame, sealFrame } from '../handoff/frame';
import {
  type HandOff,
  type HandOffFailure,
  importSecret,
  readHandOff,
  writeFrames,
} from '../handoff/hand-off';
import { createInbox, type InboxFailure, type Kept } from '../handoff/inbox';
import { canBeRead } from '../notebook/document';
import type { Journal, StoreFailure } from '../notebook/journal';
import { keep } from '../review/keep';
import { openPlan, type PlanDocument } from '../review/plan';
import {
  createReview,
  createReviewVerbs,
  encodeReview,
  leaveBehind,
  type ReviewDocument,
  type ReviewVerbs,
} from '../review/review';
import { readShared, type SharedView } from '../review/session';
import type { Caseload } from './caseload';
import type { Me } from './me';
import { afarIds, openRecord, type SealedRecord } from './record';

/** What a specialist keeps of one client while their time lasts. */
type ClientKey = {
  secret: Uint8Array<ArrayBuffer>;
  /** The client's seat. */
  from: string;
  until: number;
  /** Of the last review that was made. */
  counter: number;
  kept: Kept[];
};

/** One client's notebook, open. */
export type ClientNotebook = {
  wire: string;
  plan: ReadonlySignal<PlanDocument>;
  review: ReviewDocument;
  /** Counts the changes of the review. */
  changes: ReadonlySignal<number>;
  verbs: ReviewVerbs;
  /** What may be seen now. `expired`: nothing. */
  shared(): Result<SharedView, 'expired'>;
  /** The file to give back: needs no passphrase, for all in it is sealed with the visit's secret. */
  writeReview(notice?: string): Promise<Result<string, 'expired' | 'too-big'>>;
  close(): void;
};

export type OpenFailure = HandOffFailure | InboxFailure;

/** What a hand-off turned out to be: `same` was here already. */
export type Opened = { wire: string; is: 'new' | 'newer' | 'same' };

type Parts = { journal: Journal; me: Me; caseload: Caseload; newId(): string; now(): number };

/**
 * Take in what a client gave, from the text that was in the age file. What is refused changes nothing.
 *
 * `older`: a newer file of the same client is here. `forged`: another hand signed it.
 */
export async function takeHandOff(
  { journal, caseload, now }: Parts,
  text: string,
): Promise<Result<Opened, OpenFailure | StoreFailure>> {
  const read = readHandOff(text, now());
  if (!read.ok) return read;
  const handOff = read.value;
  const opened = await openRecord<ClientKey>(journal, afarIds.client(handOff.visit));
  if (!opened.ok) return opened;
  const record = opened.value;
  const taken = await takeFrames(record.all.peek().get(name), handOff, now);
  if (taken.ok && taken.value.kept) {
    record.set({ [name]: taken.value.kept });
    const { visit: wire, until } = handOff;
    const old = caseload.find(wire);
    caseload.put({ ...(old ?? { wire, label: '', promises: [], keepsPromises: false }), until });
  }
  record.close();
  return taken.ok ? succeed({ wire: handOff.visit, is: taken.value.is }) : taken;
}

const name = 'key';

async function takeFrames(
  old: ClientKey | undefined,
  { visit, secret, from, until, frames }: HandOff,
  now: () => number,
): Promise<Result<{ is: Opened['is']; kept?: ClientKey }, OpenFailure>> {
  if (old && old.from !== from) return fail('forged');
  const key = await importSecret(secret);
  const seats = new Map([[from, client]]);
  const kept = old?.kept ?? [];
  const inbox = createInbox({ visit, key, seats, kept, now, isReadable: canBeRead });
  if (frames.length === 0) return fail('damaged');
  let isSame = true;
  for (const frame of frames) {
    const taken = await inbox.take(frame);
    if (taken.ok) isSame = false;
    else if (taken.code !== 'older' || !(await isTheLast(kept, frame, key))) return taken;
  }
  if (isSame) return succeed({ is: 'same' });
  const counter = old?.counter ?? 0;
  return succeed({ is: old ? 'newer' : 'new', kept: { secret, from, until, counter, kept: inbox.all() } });
}

const client = { role: 'client', person: 'client' } as const;

async function isTheLast(kept: Kept[], sealed: Parameters<typeof openFrame>[1], key: CryptoKey) {
  const opened = await openFrame(key, sealed);
  return opened.ok && kept.some(one => one.seat === sealed.seat && one.counter === opened.value.counter);
}

/** Open a client's notebook. Whoever opens one closes the one before. */
export async function openNotebook(
  parts: Parts,
  wire: string,
): Promise<Result<ClientNotebook, 'missing' | StoreFailure>> {
  const { journal, me, caseload, newId, now } = parts;
  const opened = await openRecord<ClientKey>(journal, afarIds.client(wire));
  if (!opened.ok) return opened;
  const record = opened.value;
  if (!record.all.peek().has(name)) {
    record.close();
    return fail('missing');
  }
  const kept = await keep(journal, afarIds.review(wire), createReview(me.seat));
  if (!kept.ok) {
    record.close();
    return kept;
  }
  const review = kept.value.document;
  const changes = signal(0);
  review.doc.on('update', () => {
    changes.value++;
    const entry = caseload.find(wire);
    if (entry) caseload.put({ ...entry, promises: leaveBehind(review) });
  });
  const plan = computed(() => planOf(wire, record));
  return succeed({
    ...{ wire, plan, review, changes },
    verbs: createReviewVerbs(review, { newId, now }),
    shared: () => readShared(plan.value, now()),
    writeReview: notice => writeReview(record, { wire, review, me, now, notice }),
    close() {
      kept.value.close();
      record.close();
    },
  });
}

function planOf(wire: string, record: SealedRecord<ClientKey>): PlanDocument {
  return openPlan(wire, record.all.value.get(name)?.kept.map(({ body }) => body) ?? []);
}

type Writing = { wire: string; review: ReviewDocument; me: Me; now(): number; notice: string | undefined };

async function writeReview(
  record: SealedRecord<ClientKey>,
  { wire, review, me, now, notice }: Writing,
): Promise<Result<string, 'expired' | 'too-big'>> {
  const key = record.all.peek().get(name);
  if (!key || key.until <= now()) return fail('expired');
  // Who I am goes with what I say, under one signature.
  const card = review.doc.getMap('card');
  const mine = { name: me.name(), recipient: me.file.recipient };
  review.doc.transact(() => {
    for (const [field, value] of Object.entries(mine)) if (card.get(field) !== value) card.set(field, value);
  });
  const counter = key.counter + 1;
  record.set({ [name]: { ...key, counter } });
  const body = new Uint8Array(encodeReview(review));
  const about = { visit: wire, register: 'snapshot', counter, until: key.until } as const;
  const frame = await sealFrame(await importSecret(key.secret), me.hand, { ...about, body });
  return frame.ok ? succeed(writeFrames([frame.value], notice)) : frame;
}
