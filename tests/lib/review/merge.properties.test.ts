import { describe, expect, it } from 'vitest';
import type { SealedFrame } from '../../../lib/handoff/frame';
import { createInbox } from '../../../lib/handoff/inbox';
import { canBeRead, encodeWhole } from '../../../lib/notebook/document';
import { createClientVerbs } from '../../../lib/review/client';
import { type Decision, statusOf } from '../../../lib/review/decide';
import { questionOrder } from '../../../lib/review/effects';
import { encodePlan, openPlan, type PlanDocument, readItems } from '../../../lib/review/plan';
import {
  createReview,
  createReviewVerbs,
  encodeReview,
  openReview,
  type ReviewDocument,
  readSuggestions,
} from '../../../lib/review/review';
import { type NewSuggestion, readSuggestion } from '../../../lib/review/suggestion';
import { meet, sam, seal, seatOf, clock as wire } from '../handoff/senders';
import { table, tools } from './builders';

/** The same numbers each time for one seed. */
function dice(seed: number) {
  let state = seed * 2_654_435_761 + 1;
  const roll = (sides: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return Math.floor((((state ^ (state >>> 13)) >>> 0) / 4_294_967_296) * sides);
  };
  return { roll, pick: <One>(all: readonly One[]): One => all[roll(all.length)]! };
}
type Dice = ReturnType<typeof dice>;

const texts = ['Can I do groups for a month?', 'What else is there?', 'Who can help at night?', 'Why now?'];

/** Any suggestion upon what a specialist sees. */
function anySuggestion(plan: PlanDocument, { roll, pick }: Dice): NewSuggestion {
  const items = readItems(plan);
  const item = items.length > 0 ? pick(items) : { id: 'question/none' as const, text: 'nothing' };
  const words = item.text.split(' ');
  const exact = pick(words) || 'x';
  const at = item.text.indexOf(exact);
  const saw = {
    exact,
    before: item.text.slice(Math.max(0, at - 8), Math.max(0, at)),
    after: item.text.slice(at + exact.length, at + exact.length + 8),
  };
  const order = questionOrder(plan);
  switch (roll(6)) {
    case 0:
      return { kind: 'add', text: `More ${roll(1_000)}?` };
    case 1:
      return { kind: 'comment', item: item.id, saw, text: 'What makes it hard?' };
    case 2:
      return {
        kind: 'order',
        item: pick(order) ?? item.id,
        before: roll(3) === 0 ? '' : (pick(order) ?? ''),
        saw: order,
      };
    case 3:
      return { kind: 'reflection', text: `You said ${roll(1_000)}.` };
    default:
      return { kind: 'edit', item: item.id, saw, text: pick(['less', 'a while', 'one-to-one', '']) };
  }
}

const view = (plan: PlanDocument, review: ReviewDocument) =>
  JSON.stringify([readItems(plan), readSuggestions(review).map(one => [one, statusOf(plan, review, one)])]);

/** One session offline: both sides work, deliveries come late, twice and in any order. Returns what became of it all. */
function playSession(seed: number) {
  const luck = dice(seed);
  const { sides, client } = table(texts.slice(0, 1 + luck.roll(4)));
  const { plan } = sides;
  let copy = openPlan('v1', [encodePlan(plan)]);
  const theirs = createReview('sam');
  const specialist = createReviewVerbs(theirs, tools);
  let received = createReview('sam');
  const toClient: Uint8Array[] = [];
  const toSpecialist: Uint8Array[] = [];
  const seen: { client: number; specialist: number } = { client: 0, specialist: 0 };
  // As an inbox does: what is older than the newest taken is dropped.
  const deliver = (to: 'client' | 'specialist', from: Uint8Array[], at: number) => {
    if (at < seen[to] || !from[at]) return;
    seen[to] = at;
    if (to === 'client') received = openReview('sam', [from[at]!]);
    else copy = openPlan('v1', [from[at]!]);
  };
  for (let turn = 0; turn < 40; turn++) {
    const act = luck.roll(10);
    if (act < 3) specialist.suggest(anySuggestion(copy, luck));
    else if (act === 3) toClient.push(encodeReview(theirs));
    else if (act === 4) toSpecialist.push(encodePlan(plan));
    else if (act === 5) deliver('client', toClient, luck.roll(toClient.length || 1));
    else if (act === 6) deliver('specialist', toSpecialist, luck.roll(toSpecialist.length || 1));
    else if (act === 7) {
      const item = luck.pick(readItems(plan));
      if (item)
        client.edit(item.id, luck.roll(2) ? `${item.text} Please?` : item.text.replace(' ', ' really '));
    } else if (act === 8 && luck.roll(4) === 0) client.undo();
    else {
      const shown = luck.pick(readSuggestions(received));
      const decision = luck.pick<Decision>([
        { is: 'used' },
        { is: 'declined' },
        { is: 'changed', text: 'In my words' },
      ]);
      if (shown && shown.kind !== 'order') client.decide(received, { shown, decision });
      else if (shown) client.decide(received, { shown, decision: { is: 'used' } });
    }
  }
  toClient.push(encodeReview(theirs));
  toSpecialist.push(encodePlan(plan));
  for (const at of [toClient.length - 1, 0, toClient.length - 1]) deliver('client', toClient, at);
  for (const at of [0, toSpecialist.length - 1, 0]) deliver('specialist', toSpecialist, at);
  const statuses = readSuggestions(theirs).map(one => statusOf(copy, theirs, one));
  client.close();
  return { here: view(plan, received), there: view(copy, theirs), statuses };
}

describe('two sides that work apart', () => {
  it('see the same in the end, whatever came when and how often', () => {
    const found: Record<string, number> = {};
    for (let seed = 1; seed <= 300; seed++) {
      const { here, there, statuses } = playSession(seed);
      expect(here).toBe(there);
      for (const status of statuses) found[status] = (found[status] ?? 0) + 1;
    }
    console.info('300 sessions of 40 turns:', found);
    for (const status of ['used', 'changed', 'declined', 'stale', 'open'])
      expect(found[status]).toBeGreaterThan(50);
  }, 60_000);
});

/** Two inboxes of 5,000 frames each meet every kind. `REVIEW_FRAMES=1000000 npx vitest run tests/lib/review/merge.properties.test.ts` for the whole million. */
const many = Number(process.env.REVIEW_FRAMES ?? 10_000);
const chunk = 500;

describe('frames of a specialist', () => {
  it(`change no letter of the plan, well-behaved or forged: ${many} of them`, async () => {
    const luck = dice(11);
    const { sides } = table(texts);
    const { plan } = sides;
    createClientVerbs(plan, tools);
    const before = [encodeWhole(plan.doc), JSON.stringify(readItems(plan))];
    const meeting = await meet();
    const results: Record<string, number> = {};
    // What they could try: their own review, the plan with the client's words changed, the client's own frames, noise.
    const stolen = openPlan('v1', [encodePlan(plan)]);
    createClientVerbs(stolen, tools).edit('question/q1', 'Their words');
    const bodies = [encodePlan(stolen), encodePlan(plan), Uint8Array.of(0, 0), Uint8Array.of(9, 9, 9)];
    const ready = [
      await seal(meeting.key, meeting.client, { body: new Uint8Array(bodies[1]!) }),
      await seal(
        meeting.key,
        { ...meeting.sam, publicKey: meeting.client.publicKey },
        { body: new Uint8Array(bodies[0]!) },
      ),
    ];
    let review = createReview('sam');
    let counter = 0;
    let delivered: SealedFrame[] = [];
    const change = (frame: SealedFrame) => {
      const sealed = frame.sealed.slice();
      sealed[luck.roll(sealed.length)]! ^= 1 + luck.roll(255);
      return { ...frame, sealed };
    };
    const nextFrame = async () => {
      // Most deliveries are of frames that came before, some of them changed on the way.
      if (delivered.length > 20 && luck.roll(5) > 0) {
        const again = luck.pick(delivered);
        return luck.roll(3) === 0 ? change(again) : again;
      }
      const frame = await sealOne();
      delivered.push(frame);
      return frame;
    };
    const sealOne = async () => {
      const kind = luck.roll(8);
      if (kind === 0) return luck.pick(ready);
      if (kind === 1) return { ...luck.pick(ready), seat: seatOf(meeting.sam) };
      if (kind === 2) return seal(meeting.key, meeting.stranger, { counter: ++counter });
      if (kind === 3)
        return seal(meeting.key, meeting.sam, {
          counter: luck.roll(counter + 1),
          body: new Uint8Array(luck.pick(bodies)),
        });
      if (kind === 4)
        return seal(meeting.key, meeting.sam, {
          counter: ++counter,
          body: new Uint8Array(luck.pick(bodies)),
        });
      if (kind === 5) return seal(meeting.key, meeting.sam, { visit: 'v2', counter: ++counter });
      const suggestion = readSuggestion({ ...anySuggestion(plan, luck), id: `s${counter}`, at: '' });
      review.suggestions.set(
        luck.roll(9) ? `s${counter}` : 'other',
        luck.roll(9) ? suggestion : { anything: counter },
      );
      const frame = await seal(meeting.key, meeting.sam, {
        counter: ++counter,
        body: new Uint8Array(encodeReview(review)),
      });
      if (review.suggestions.size > 20) review = createReview('sam');
      if (kind === 6) return frame;
      return change(frame);
    };
    for (let done = 0; done < many; done += chunk) {
      const { key, seats } = meeting;
      const inbox =
        done % 5_000 === 0
          ? createInbox({ visit: 'v1', key, seats, now: () => wire.ms, isReadable: canBeRead })
          : meeting.inbox;
      meeting.inbox = inbox;
      delivered = [];
      for (let n = 0; n < chunk; n++) {
        const taken = await inbox.take(await nextFrame());
        const code = taken.ok ? 'taken' : taken.code;
        results[code] = (results[code] ?? 0) + 1;
        if (!taken.ok) continue;
        const received = openReview('sam', inbox.bodies(sam));
        for (const one of readSuggestions(received)) statusOf(plan, received, one);
      }
      expect([encodeWhole(plan.doc), JSON.stringify(readItems(plan))]).toEqual(before);
    }
    console.info(`${many} frames:`, results);
    for (const code of ['taken', 'forged', 'damaged', 'older', 'foreign', 'unknown-seat']) {
      expect(results[code]).toBeGreaterThan(0);
    }
  }, 3_600_000);
});
