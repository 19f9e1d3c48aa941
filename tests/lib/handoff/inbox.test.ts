import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { sign } from '../../../lib/crypto/signing';
import { frameLimits, openFrame, type SealedFrame, sealFrame } from '../../../lib/handoff/frame';
import { pack } from '../../../lib/handoff/gzip';
import { importSecret, makeSecret } from '../../../lib/handoff/hand-off';
import { createInbox } from '../../../lib/handoff/inbox';
import { clock, type Meeting, meet, newFrame, sam, seal, seatOf } from './senders';

let meeting: Meeting;
beforeEach(async () => {
  clock.ms = Date.parse('2026-03-02T09:00:00.000Z');
  meeting = await meet();
});

const refused = (code: string) => ({ ok: false, code });
const nothing = () => [meeting.inbox.all(), meeting.inbox.bodies(sam)];

describe('an inbox', () => {
  it('takes what the seat itself signed', async () => {
    const taken = await meeting.inbox.take(await seal(meeting.key, meeting.sam));
    expect(taken).toMatchObject({ ok: true, value: { seat: seatOf(meeting.sam), counter: 1 } });
    expect(meeting.inbox.bodies(sam)).toEqual([Uint8Array.of(0, 0)]);
  });

  it('gives a specialist’s frame to that specialist’s review and to nothing else', async () => {
    await meeting.inbox.take(await seal(meeting.key, meeting.sam));
    expect(meeting.inbox.bodies({ role: 'client', person: 'client' })).toEqual([]);
    expect(meeting.inbox.bodies({ role: 'specialist', person: 'alex' })).toEqual([]);
  });

  it('drops what a hand signed that is not the seat’s own', async () => {
    const frame = await seal(meeting.key, meeting.stranger);
    expect(await meeting.inbox.take(frame)).toEqual(refused('unknown-seat'));
    // Under another's name it does not open: the seat is bound to the seal. Nor when sealed so from the start:
    const asClient = { ...meeting.stranger, publicKey: meeting.client.publicKey };
    expect(await meeting.inbox.take(await seal(meeting.key, asClient))).toEqual(refused('forged'));
    expect(await meeting.inbox.take({ ...frame, seat: seatOf(meeting.client) })).toEqual(refused('damaged'));
    expect(nothing()).toEqual([[], []]);
  });

  it('drops what was here before, and what is older, in any order', async () => {
    const [first, second] = [
      await seal(meeting.key, meeting.sam),
      await seal(meeting.key, meeting.sam, { counter: 2 }),
    ];
    expect(await meeting.inbox.take(second)).toMatchObject({ ok: true });
    for (const frame of [second, first]) expect(await meeting.inbox.take(frame)).toEqual(refused('older'));
    const tail = await seal(meeting.key, meeting.sam, { register: 'tail' });
    expect(await meeting.inbox.take(tail)).toMatchObject({ ok: true });
  });

  it('drops it after a start too', async () => {
    const frame = await seal(meeting.key, meeting.sam);
    await meeting.inbox.take(frame);
    const { key, seats, inbox } = meeting;
    const next = createInbox({
      visit: 'v1',
      key,
      seats,
      now: () => clock.ms,
      isReadable: () => true,
      kept: inbox.all(),
    });
    expect(await next.take(frame)).toEqual(refused('older'));
    expect(next.bodies(sam)).toHaveLength(1);
  });

  it('drops what belongs to another visit', async () => {
    const frame = await seal(meeting.key, meeting.sam, { visit: 'v2' });
    expect(await meeting.inbox.take(frame)).toEqual(refused('foreign'));
    expect(await meeting.inbox.take({ ...frame, visit: 'v1' })).toEqual(refused('damaged'));
    expect(await meeting.inbox.take({ ...(await seal(meeting.key, meeting.sam)), register: 'tail' })).toEqual(
      refused('damaged'),
    );
    const elsewhere = await importSecret(makeSecret());
    expect(await meeting.inbox.take(await seal(elsewhere, meeting.sam))).toEqual(refused('damaged'));
    expect(nothing()).toEqual([[], []]);
  });

  it('drops what is over, what a later program made, and what nobody can read', async () => {
    const take = async (around: object) => meeting.inbox.take(await seal(meeting.key, meeting.sam, around));
    expect(await take({ until: clock.ms })).toEqual(refused('expired'));
    expect(await take({ body: Uint8Array.of(255, 255, 255) })).toEqual(refused('damaged'));
    const newer = { ...(await seal(meeting.key, meeting.sam)), version: 2 };
    expect(await meeting.inbox.take(newer)).toEqual(refused('newer'));
    expect(nothing()).toEqual([[], []]);
  });

  it('has nothing to read of what is over by now, and does not take it again when a clock goes back', async () => {
    const frame = await seal(meeting.key, meeting.sam);
    await meeting.inbox.take(frame);
    clock.ms += 60_000;
    expect(meeting.inbox.bodies(sam)).toEqual([]);
    expect(meeting.inbox.forgetExpired()).toBe(1);
    expect(meeting.inbox.all().map(({ body }) => body.length)).toEqual([0]);
    clock.ms -= 60_000;
    expect(await meeting.inbox.take(frame)).toEqual(refused('older'));
  });

  it('lets somebody in when the client says so, and takes them off', async () => {
    const frame = await seal(meeting.key, meeting.stranger);
    meeting.inbox.approve(seatOf(meeting.stranger), { role: 'specialist', person: 'alex' });
    expect(await meeting.inbox.take(frame)).toMatchObject({ ok: true });
    meeting.inbox.dismiss('alex');
    expect(meeting.inbox.bodies({ role: 'specialist', person: 'alex' })).toEqual([]);
    const next = await seal(meeting.key, meeting.stranger, { counter: 2 });
    expect(await meeting.inbox.take(next)).toEqual(refused('unknown-seat'));
  });
});

/** A frame made by somebody who has the secret and a seat, and minds no limit of ours. */
async function sealByHand(body: Uint8Array<ArrayBuffer>): Promise<SealedFrame> {
  const about = { visit: 'v1', seat: seatOf(meeting.sam), register: 'snapshot' } as const;
  const outside = Buffer.from(
    JSON.stringify(['in-my-corner frame', 1, about.visit, about.seat, about.register]),
  );
  const numbers = Buffer.alloc(16);
  numbers.writeDoubleBE(1);
  numbers.writeDoubleBE(clock.ms + 60_000, 8);
  const said = Buffer.concat([numbers, await pack(body)]);
  const signature = await sign(meeting.sam, Buffer.concat([outside, said]));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const cipher = { name: 'AES-GCM', iv, additionalData: outside };
  const inside = await crypto.subtle.encrypt(cipher, meeting.key, Buffer.concat([signature, said]));
  return { version: 1, ...about, sealed: new Uint8Array(Buffer.concat([iv, Buffer.from(inside)])) };
}

describe('the size of a frame', () => {
  let bomb: Uint8Array<ArrayBuffer>;
  beforeAll(() => {
    bomb = new Uint8Array(frameLimits.body + 1);
  });

  it('is looked at before anything is sealed, opened or applied', async () => {
    expect(await sealFrame(meeting.key, meeting.sam, newFrame({ body: bomb }))).toEqual(refused('too-big'));
    const frame = await seal(meeting.key, meeting.sam);
    const long = { ...frame, sealed: new Uint8Array(frameLimits.sealed + 1) };
    expect(await openFrame(meeting.key, long)).toEqual(refused('too-big'));
  });

  it('is looked at while it unpacks: four million zeros fit into a few thousand bytes', async () => {
    const frame = await sealByHand(bomb);
    expect(frame.sealed.length).toBeLessThan(10_000);
    expect(await openFrame(meeting.key, frame)).toEqual(refused('too-big'));
    const fits = await sealByHand(bomb.subarray(1));
    expect(await openFrame(meeting.key, fits)).toMatchObject({ ok: true, value: { counter: 1 } });
  });

  it.each([0, 11, 50, 107])('of %i bytes is no frame', async length => {
    const frame = await seal(meeting.key, meeting.sam);
    expect(await openFrame(meeting.key, { ...frame, sealed: frame.sealed.slice(0, length) })).toEqual(
      refused('damaged'),
    );
  });

  it('and every byte of it is guarded', async () => {
    const frame = await seal(meeting.key, meeting.sam);
    for (let at = 0; at < frame.sealed.length; at += 7) {
      const sealed = frame.sealed.slice();
      sealed[at]! ^= 1;
      expect(await meeting.inbox.take({ ...frame, sealed })).toEqual(refused('damaged'));
    }
    expect(nothing()).toEqual([[], []]);
  });
});
