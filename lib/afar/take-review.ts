import * as v from 'valibot';

import { fail, type Result, succeed } from '../base/result';
import { type Frame, openFrame, type SealedFrame } from '../handoff/frame';
import { type HandOffFailure, importSecret, readFrames } from '../handoff/hand-off';
import { createInbox, type Inbox, type InboxFailure, type Seat } from '../handoff/inbox';
import { canBeRead } from '../notebook/document';
import { openReview } from '../review/review';
import { type Card, nameShape, recipientShape } from './card';
import type { People } from './people';
import { keepFrames, type Round, type RoundRecord } from './round';

/** What a review that came back turned out to be. */
export type Taken =
  | { is: 'taken'; card: Card }
  /** It is here already: nothing changes. */
  | { is: 'same' }
  /** Who sent it has the secret, and is not known. Compare the words of the seat; nothing was read of it yet. */
  | { is: 'stranger'; card: Card };

/** `ended`: nothing is shared from afar any more, so there is nothing it could be about. */
export type TakeFailure = Exclude<HandOffFailure, 'expired'> | InboxFailure | 'too-big' | 'ended';

/** @param text - Of the file that came back. It needs no passphrase: all in it is sealed already. */
export type Taking = (text: string) => Promise<Result<Taken, TakeFailure>>;

type Parts = { record: RoundRecord; round(): Round | undefined; people: People; now(): number };

export function createTaking({ record, round: current, people, now }: Parts): Taking {
  return async text => {
    const read = readFrames(text);
    if (!read.ok) return read;
    const round = current();
    if (!round) return fail('ended');
    let answer: Result<Taken, TakeFailure> = fail('damaged');
    for (const sealed of read.value) {
      answer = await takeFrame(sealed, { record, round: current() ?? round, people, now });
      if (!answer.ok || answer.value.is === 'stranger') break;
    }
    return answer;
  };
}

async function takeFrame(
  sealed: SealedFrame,
  { record, round, people, now }: Omit<Parts, 'round'> & { round: Round },
): Promise<Result<Taken, TakeFailure>> {
  if (sealed.visit !== round.wire) return fail('foreign');
  const found = await findKey(round, sealed);
  if (!found.ok) return found;
  const { key, frame } = found.value;
  const card = cardOf(frame);
  const seats = new Map<string, Seat>([...people.all.peek().keys()].map(seat => [seat, seatOf(seat)]));
  const inbox = createInbox({ visit: round.wire, key, seats, kept: round.kept, now, isReadable: canBeRead });
  const taken = await inbox.take(sealed);
  if (taken.ok) {
    keepFrames(record, round, inbox.all());
    return succeed({ is: 'taken', card });
  }
  if (taken.code === 'older' && isLast(inbox, frame)) return succeed({ is: 'same' });
  const isStranger = taken.code === 'unknown-seat' && frame.until > now() && canBeRead(frame.body);
  return isStranger ? succeed({ is: 'stranger', card }) : taken;
}

/** A person is a seat: both sides then read the same decisions. */
export function seatOf(seat: string): Seat {
  return { role: 'specialist', person: seat };
}

async function findKey(
  { secrets }: Round,
  sealed: SealedFrame,
): Promise<Result<{ key: CryptoKey; frame: Frame }, InboxFailure>> {
  let last: Result<never, InboxFailure> = fail('damaged');
  for (const secret of secrets) {
    const key = await importSecret(secret);
    const opened = await openFrame(key, sealed);
    if (opened.ok) return succeed({ key, frame: opened.value });
    last = opened;
    if (opened.code !== 'damaged') break;
  }
  return last;
}

function isLast(inbox: Inbox, { seat, register, counter }: Frame): boolean {
  return inbox.all().some(one => one.seat === seat && one.register === register && one.counter === counter);
}

/** What the sender says of themselves, signed with the review itself. */
function cardOf({ seat, body }: Frame): Card {
  if (!canBeRead(body)) return { seat, name: '', recipient: '' };
  const said = openReview(seat, [body]).doc.getMap('card');
  const read = <Shape extends v.GenericSchema<unknown, string>>(shape: Shape, name: string) => {
    const value = v.safeParse(shape, said.get(name));
    return value.success ? value.output : '';
  };
  return { seat, name: read(nameShape, 'name'), recipient: read(recipientShape, 'recipient') };
}
