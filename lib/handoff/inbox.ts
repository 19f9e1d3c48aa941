import { fail, type Result, succeed } from '../base/result';
import { type FrameFailure, openFrame, type Register, registers, type SealedFrame } from './frame';

/** Who sits where: whose document the frames of a seat belong to. A seat that is not here counts for nothing. */
export type Seat = { role: 'client' | 'specialist'; person: string };

/** What is kept of the last frame of one register. */
export type Kept = {
  seat: string;
  register: Register;
  counter: number;
  until: number;
  body: Uint8Array<ArrayBuffer>;
};

/** `foreign`: it is of another visit. */
export type InboxFailure = FrameFailure | 'foreign' | 'unknown-seat' | 'older' | 'expired';

/** The receiving end of one visit. What is refused changes nothing. */
export type Inbox = {
  /** Take a frame in: `older` when this one, or a newer one of its register, was here before. */
  take(frame: SealedFrame): Promise<Result<Kept, InboxFailure>>;
  /** The newest of each register of one person, for `openPlan` and `openReview`. Nothing that is over. */
  bodies(who: Seat): Uint8Array[];
  /** Let a new seat in, once its words were compared. */
  approve(seat: string, who: Seat): void;
  /** Take somebody off: what their seats sent is forgotten. The visit needs a new secret then. */
  dismiss(person: string): void;
  /** Forget what is over. Returns how many registers that were. */
  forgetExpired(): number;
  /** All there is, to be kept sealed and given to the next `createInbox`. */
  all(): Kept[];
};

export type InboxOptions = {
  visit: string;
  /** The visit's secret: AES-GCM, 256 bits. */
  key: CryptoKey;
  seats: ReadonlyMap<string, Seat>;
  /** What an earlier inbox of this visit held. */
  kept?: Kept[];
  now(): number;
  /** Whether a body can be made sense of: `canBeRead` of the notebook. */
  isReadable(body: Uint8Array): boolean;
};

/** Where frames from others come in. Order and repetition make no difference: the newest of each register counts. */
export function createInbox({ visit, key, kept = [], now, isReadable, ...options }: InboxOptions): Inbox {
  const seats = new Map(options.seats);
  const newest = new Map(kept.map(one => [nameOf(one), one]));

  /** Cheap tests first: a stranger's frame costs no cipher. */
  function refusal({ visit: theirs, seat, register }: SealedFrame): InboxFailure | undefined {
    if (theirs !== visit) return 'foreign';
    if (!registers.includes(register)) return 'damaged';
    return seats.has(seat) ? undefined : 'unknown-seat';
  }

  function isNew({ seat, register, counter }: Kept): boolean {
    return counter > (newest.get(nameOf({ seat, register }))?.counter ?? 0);
  }

  return {
    async take(frame) {
      const refused = refusal(frame);
      if (refused) return fail(refused);
      const opened = await openFrame(key, frame);
      if (!opened.ok) return opened;
      const { seat, register, counter, until, body } = opened.value;
      const one = { seat, register, counter, until, body };
      if (!isNew(one)) return fail('older');
      if (until <= now()) return fail('expired');
      if (!isReadable(body)) return fail('damaged');
      newest.set(nameOf(one), one);
      return succeed(one);
    },
    bodies({ role, person }) {
      return [...newest.values()].flatMap(({ seat, until, body }) => {
        const who = seats.get(seat);
        return who?.role === role && who.person === person && until > now() ? [body] : [];
      });
    },
    approve: (seat, who) => void seats.set(seat, who),
    dismiss(person) {
      for (const [seat, who] of seats) {
        if (who.person !== person) continue;
        seats.delete(seat);
        for (const register of registers) newest.delete(nameOf({ seat, register }));
      }
    },
    forgetExpired() {
      const over = [...newest].filter(([, { until, body }]) => until <= now() && body.length > 0);
      // Its number stays: else what is over could come again with a clock put back.
      for (const [name, one] of over) newest.set(name, { ...one, body: new Uint8Array() });
      return over.length;
    },
    all: () => [...newest.values()],
  };
}

function nameOf({ seat, register }: { seat: string; register: Register }): string {
  return `${register} ${seat}`;
}
