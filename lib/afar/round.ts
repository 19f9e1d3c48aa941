import type { Kept } from '../handoff/inbox';
import type { ItemId, PlanDocument } from '../review/plan';
import { sharedIds } from '../review/share';
import type { SealedRecord } from './record';

/** What a client keeps of one session from afar. */
export type Round = {
  /** The session of the plan it belongs to. */
  session: string;
  /** Its id for others: only those who share it know it. */
  wire: string;
  /** Each of 32 bytes. New files are sealed with the first; reviews of earlier files are taken in with the others. */
  secrets: Uint8Array<ArrayBuffer>[];
  /** Of the last file. */
  counter: number;
  /** What was in files sealed with the first secret. */
  sent: ItemId[];
  /** The last of each register of each seat. */
  kept: Kept[];
};

export type RoundRecord = SealedRecord<Round>;

const name = 'round';

/** The round of this session, if a file was made in it. */
export function readRound(record: RoundRecord, session: string | undefined): Round | undefined {
  const round = record.all.value.get(name);
  return round && round.session === session ? round : undefined;
}

/** Make what has to be sealed next: a new secret the first time, and whenever something was taken back since. */
export function nextRound(record: RoundRecord, { session, plan, makeSecret, newId }: Making): Round {
  const shared = sharedIds(plan);
  const old = readRound(record, session);
  const isNarrower = old?.sent.some(id => !shared.includes(id)) ?? true;
  const round: Round = {
    session,
    wire: old?.wire ?? newId(),
    secrets: isNarrower ? [makeSecret(), ...(old?.secrets ?? [])] : old!.secrets,
    counter: (old?.counter ?? 0) + 1,
    sent: isNarrower ? shared : [...new Set([...old!.sent, ...shared])],
    kept: old?.kept ?? [],
  };
  record.set({ [name]: round });
  return round;
}

type Making = {
  session: string;
  plan: PlanDocument;
  makeSecret(): Uint8Array<ArrayBuffer>;
  newId(): string;
};

export function keepFrames(record: RoundRecord, round: Round, kept: Kept[]): void {
  record.set({ [name]: { ...round, kept } });
}

/** Somebody was taken off: what they sent goes, and no earlier secret opens anything any more. */
export async function takeOff(
  record: RoundRecord,
  round: Round,
  { seat, makeSecret }: { seat: string; makeSecret(): Uint8Array<ArrayBuffer> },
): Promise<void> {
  const kept = round.kept.filter(one => one.seat !== seat);
  record.set({ [name]: { ...round, secrets: [makeSecret()], sent: [], kept } });
  await record.forgetReplaced();
}

/** Somebody was not to be taken off after all: what they sent counts, and so do the secrets of the files they hold. */
export function putBackOn(record: RoundRecord, before: Round, seat: string): void {
  const round = readRound(record, before.session);
  if (!round) return; // the session ended meanwhile, and its secrets with it
  const theirs = before.kept.filter(one => one.seat === seat);
  const kept = [...round.kept.filter(one => one.seat !== seat), ...theirs];
  record.set({ [name]: { ...round, secrets: [...round.secrets, ...before.secrets], kept } });
}

/** The session is over: its secrets are of no more use. */
export async function forgetRound(record: RoundRecord): Promise<void> {
  if (record.all.peek().size === 0) return;
  record.set({ [name]: undefined });
  await record.forgetReplaced();
}
