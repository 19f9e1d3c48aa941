import { computed, effect, type ReadonlySignal } from '@preact/signals-core';

import { fail, type Result, succeed } from '../base/result';
import { sealFrame } from '../handoff/frame';
import { importSecret, makeSecret, writeHandOff } from '../handoff/hand-off';
import type { Journal, StoreFailure } from '../notebook/journal';
import { encodePlan } from '../review/plan';
import { openReview, type ReviewDocument } from '../review/review';
import type { Table } from '../review/tables';
import type { Me } from './me';
import type { People } from './people';
import { afarIds, openRecord } from './record';
import { forgetRound, nextRound, putBackOn, type Round, readRound, takeOff } from './round';
import { createTaking, type Taking } from './take-review';

/** A client's side of one visit, from afar. */
export type AfarClient = {
  /** Whether a file was made in this session. */
  hasSent: ReadonlySignal<boolean>;
  /** What came back, a review for each specialist; read anew when one comes. */
  reviews: ReadonlySignal<ReviewDocument[]>;
  /**
   * All that is shared now, as the text to seal in an age file. `expired`: nothing is.
   * After something was taken back it has a new secret; the files given out before cannot be called back.
   */
  writeFile(): Promise<Result<string, 'expired' | 'too-big'>>;
  /** Take a review in. What is refused changes nothing. */
  take: Taking;
  /**
   * Take a specialist off: their key and what they sent are forgotten, and the visit gets a new secret. Returns the
   * undoing, which works after this was closed too. New files keep the new secret then.
   */
  takeOff(seat: string): Promise<() => Promise<void>>;
  close(): void;
};

type Parts = {
  journal: Journal;
  table: Pick<Table, 'visitId' | 'sides' | 'now'>;
  me: Me;
  people: People;
  newId(): string;
  now(): number;
};

export async function openAfarClient(parts: Parts): Promise<Result<AfarClient, StoreFailure>> {
  const { journal, table, me, people, newId, now } = parts;
  const opened = await openRecord<never>(journal, afarIds.visit(table.visitId));
  if (!opened.ok) return opened;
  const record = opened.value;
  const { plan } = table.sides;
  const round = computed(() => readRound(record, table.now.value.session?.id));
  const stop = effect(() => {
    if (!round.value) void forgetRound(record);
  });

  return succeed({
    hasSent: computed(() => round.value !== undefined),
    reviews: computed(() => readReviews(round.value?.kept ?? [], people, now())),

    async writeFile() {
      const session = table.now.peek().session;
      const until = Date.parse(session?.until ?? '');
      if (!session || !(until > now())) return fail('expired');
      const next = nextRound(record, { session: session.id, plan, makeSecret, newId });
      const secret = next.secrets[0]!;
      const body = new Uint8Array(encodePlan(plan));
      const about = { visit: next.wire, register: 'snapshot', counter: next.counter, until } as const;
      const frame = await sealFrame(await importSecret(secret), me.hand, { ...about, body });
      if (!frame.ok) return frame;
      return succeed(writeHandOff({ visit: next.wire, secret, from: me.seat, until, frames: [frame.value] }));
    },

    take: createTaking({ record, round: () => round.peek(), people, now }),

    async takeOff(seat) {
      const [current, card] = [round.peek(), people.all.peek().get(seat)];
      await people.remove(seat);
      if (current) await takeOff(record, current, { seat, makeSecret });
      return async () => {
        if (card) people.approve(card);
        const again = await openRecord<Round>(journal, afarIds.visit(table.visitId));
        if (!again.ok) return;
        if (current) putBackOn(again.value, current, seat);
        again.value.close();
      };
    },

    close() {
      stop();
      record.close();
    },
  });
}

type Body = { seat: string; until: number; body: Uint8Array };

function readReviews(kept: Body[], { all }: People, now: number): ReviewDocument[] {
  const bySeat = new Map<string, Uint8Array[]>();
  for (const { seat, until, body } of kept) {
    if (all.value.has(seat) && until > now) bySeat.set(seat, [...(bySeat.get(seat) ?? []), body]);
  }
  return [...bySeat].map(([seat, bodies]) => openReview(seat, bodies));
}
