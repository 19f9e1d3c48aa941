import { toBase64 } from '../../lib/base/base64';
import type { Result } from '../../lib/base/result';
import { newId } from '../../lib/crypto/new-id';
import { makeSigningKey } from '../../lib/crypto/signing';
import { openFile, sealFile } from '../../lib/handoff/age-file';
import { sealFrame } from '../../lib/handoff/frame';
import {
  importSecret,
  makeSecret,
  readFrames,
  readHandOff,
  writeFrames,
  writeHandOff,
} from '../../lib/handoff/hand-off';
import { createInbox, type Seat } from '../../lib/handoff/inbox';
import { canBeRead } from '../../lib/notebook/document';
import { statusOf } from '../../lib/review/decide';
import {
  createPlan,
  encodePlan,
  openPlan,
  type PlanDocument,
  readItems,
  writeItem,
} from '../../lib/review/plan';
import {
  createReview,
  createReviewVerbs,
  encodeReview,
  openReview,
  readSuggestions,
} from '../../lib/review/review';

/** The words of the review whose size is told. */
export const openReviewBodies = { words: 'What would you like to be different?' };

/** Everyday words for questions, so that they pack as real ones do. */
const words = (
  'may side effect sleep dose change when who else help ride cost test what why group month work pain walk home ' +
  'night family doctor nurse call letter record result stop start again better worse slow'
).split(' ');

/** A round's work, ready to be timed, and the sizes of what goes. */
export async function prepare(many: { merged: number; opened: number; sent: number }) {
  const [client, sam] = [await makeSigningKey(), await makeSigningKey()];
  const secret = makeSecret();
  const key = await importSecret(secret);
  const until = Date.now() + 86_400_000;
  const about = { visit: newId(), register: 'snapshot', counter: 1, until } as const;
  const seat = toBase64(sam.publicKey);

  async function fileOf(plan: PlanDocument, workFactor: number) {
    const frame = value(await sealFrame(key, client, { ...about, body: new Uint8Array(encodePlan(plan)) }));
    const from = toBase64(client.publicKey);
    const text = writeHandOff({ visit: about.visit, secret, from, until, frames: [frame] });
    return value(await sealFile(text, phrase, { workFactor }));
  }
  async function reviewOf(plan: PlanDocument, count: number) {
    const review = createReview(seat);
    const verbs = createReviewVerbs(review, { newId, now: Date.now });
    for (let at = 0; at < count; at++) {
      const item = readItems(plan)[at % 50]!;
      const saw = { exact: item.text, before: '', after: '' };
      if (count === 1) verbs.suggest({ kind: 'add', text: openReviewBodies.words });
      else verbs.suggest({ kind: 'edit', item: item.id, saw, text: `${item.text} (${at})` });
    }
    const body = new Uint8Array(encodeReview(review));
    return writeFrames([value(await sealFrame(key, sam, { ...about, body }))]);
  }

  const plan = planOf(50);
  const review = await reviewOf(plan, many.merged);
  // Almost no derivation: what is timed is all the rest.
  const file = await fileOf(planOf(many.opened), 1);
  const seats = new Map<string, Seat>([[seat, { role: 'specialist', person: seat }]]);
  const inboxOf = (from: Map<string, Seat>) =>
    createInbox({ visit: about.visit, key, seats: from, now: Date.now, isReadable: canBeRead });

  return {
    fileBytes: (await fileOf(planOf(many.sent), 18)).length,
    reviewBytes: (await reviewOf(plan, 1)).length,
    async merge() {
      const inbox = inboxOf(seats);
      for (const frame of value(readFrames(review))) value(await inbox.take(frame));
      const merged = openReview(seat, inbox.bodies({ role: 'specialist', person: seat }));
      const standing = readSuggestions(merged).map(one => statusOf(plan, merged, one));
      if (standing.length !== many.merged) throw new Error(`merged ${standing.length}`);
    },
    async open() {
      const handOff = value(readHandOff(value(await openFile(file, phrase)), Date.now()));
      const from: Seat = { role: 'client', person: 'client' };
      const inbox = inboxOf(new Map([[handOff.from, from]]));
      for (const frame of handOff.frames) value(await inbox.take(frame));
      const items = readItems(openPlan(handOff.visit, inbox.bodies(from)));
      if (items.length !== many.opened) throw new Error(`opened ${items.length}`);
    },
  };
}

const phrase = 'four words told by phone';

function planOf(count: number): PlanDocument {
  const plan = createPlan(newId());
  let seed = 7;
  const next = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return words[seed % words.length];
  };
  for (let order = 0; order < count; order++) {
    const text = `${Array.from({ length: 8 }, next).join(' ')}?`;
    writeItem(plan, `question/${newId()}`, {
      spans: [{ text, voice: 'client' }],
      place: { first: order < 3, order },
    });
  }
  return plan;
}

function value<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
