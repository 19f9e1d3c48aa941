import { beforeEach, describe, expect, it } from 'vitest';

import { makePhrase, readPhrase } from '../../../lib/crypto/phrase';
import { openFile, sealFile } from '../../../lib/handoff/age-file';
import {
  importSecret,
  readFrames,
  readHandOff,
  writeFrames,
  writeHandOff,
} from '../../../lib/handoff/hand-off';
import { createInbox } from '../../../lib/handoff/inbox';
import { applyUpdates, canBeRead, createDocument, encodeWhole } from '../../../lib/notebook/document';
import { createPlan, encodePlan, openPlan, readItems } from '../../../lib/review/plan';
import { createReview, createReviewVerbs, encodeReview } from '../../../lib/review/review';
import { createSessionVerbs, readShared } from '../../../lib/review/session';
import { expectValue } from '../notebook/builders';
import { addQuestion, tools } from '../review/builders';
import { client, clock, type Meeting, meet, sam, seal, seatOf } from './senders';

let meeting: Meeting;
beforeEach(async () => {
  clock.ms = Date.parse('2026-03-02T09:00:00.000Z');
  meeting = await meet();
});

const refused = (code: string) => ({ ok: false, code });
const until = () => clock.ms + 60_000;

async function handOff(body?: Uint8Array<ArrayBuffer>) {
  const frames = [await seal(meeting.key, meeting.client, { until: until(), ...(body && { body }) })];
  return { visit: 'v1', secret: meeting.secret, from: seatOf(meeting.client), until: until(), frames };
}

describe('a hand-off', () => {
  it('reads as it was written', async () => {
    const given = await handOff();
    expect(readHandOff(writeHandOff(given), clock.ms)).toEqual({ ok: true, value: given });
    expect(readFrames(writeFrames(given.frames))).toEqual({ ok: true, value: given.frames });
  });

  it('goes through a sealed file and a phrase told by phone, there and back', async () => {
    const own = createDocument('v1');
    addQuestion(own, 'q1', 'Could it be the new medicine?');
    const plan = createPlan('v1');
    const session = createSessionVerbs({ own, plan }, { ...tools, now: () => clock.ms });
    session.start({ with: 'Sam', purpose: '', until: new Date(until()).toISOString() }, [
      { id: 'question/q1' },
    ]);
    const phrase = makePhrase('es');
    const text = writeHandOff(await handOff(new Uint8Array(encodePlan(plan))));
    const file = await expectValue(sealFile(text, phrase, { workFactor: 10 }));

    const told = readPhrase(` ${phrase.toUpperCase().replaceAll(' ', '-')} `);
    const opened = await expectValue(readHandOff(await expectValue(openFile(file, told)), clock.ms));
    const key = await importSecret(opened.secret);
    const seats = new Map([[opened.from, client]]);
    const theirs = createInbox({
      visit: opened.visit,
      key,
      seats,
      now: () => clock.ms,
      isReadable: canBeRead,
    });
    for (const frame of opened.frames) expect(await theirs.take(frame)).toMatchObject({ ok: true });
    const copy = openPlan('v1', theirs.bodies(client));
    const seen = await expectValue(readShared(copy, clock.ms));
    expect(seen.items.map(({ text }) => text)).toEqual(['Could it be the new medicine?']);

    const review = createReview('sam');
    createReviewVerbs(review, tools).suggest({ kind: 'add', text: 'What else would help?' });
    const body = new Uint8Array(encodeReview(review));
    const back = writeFrames([await seal(key, meeting.sam, { body })]);
    for (const frame of await expectValue(readFrames(back))) {
      expect(await meeting.inbox.take(frame)).toMatchObject({ ok: true });
      expect(await meeting.inbox.take(frame)).toEqual(refused('older'));
    }
    const received = createReview('sam');
    applyUpdates(received.doc, meeting.inbox.bodies(sam));
    expect(encodeWhole(received.doc)).toEqual(encodeWhole(review.doc));
  });

  it('says what is wrong with what is not one, each by its own code', async () => {
    const text = writeHandOff(await handOff());
    const read = (words: string) => readHandOff(words, clock.ms);
    expect(read(text.replace('"version":1', '"version":2'))).toEqual(refused('newer'));
    expect(read('{"kind":"in-my-corner backup","version":1}')).toEqual(refused('not-a-hand-off'));
    for (const other of ['', 'hello', 'null', '[]', '7'])
      expect(read(other)).toEqual(refused('not-a-hand-off'));
    expect(read(text.replace('"from"', '"form"'))).toEqual(refused('damaged'));
    expect(read(text.replace(/"secret":"..../, '"secret":"'))).toEqual(refused('damaged'));
    expect(read(writeFrames([]))).toEqual(refused('not-a-hand-off'));
    expect(readHandOff(text, until())).toEqual(refused('expired'));
    expect(readFrames(text)).toEqual(refused('not-a-hand-off'));
    expect(readFrames('x'.repeat(9 * 1024 * 1024))).toEqual(refused('too-big'));
  });

  it('is refused with a wrong phrase, with any byte changed and cut off anywhere', async () => {
    const file = await expectValue(
      sealFile(writeHandOff(await handOff()), 'music table river stone', { workFactor: 4 }),
    );
    expect(await openFile(file, 'music table river stones')).toEqual(refused('wrong-passphrase'));
    for (let at = 0; at < file.length; at += 41) {
      const changed = file.slice();
      changed[at]! ^= 1;
      expect((await openFile(changed, 'music table river stone')).ok).toBe(false);
      expect((await openFile(file.subarray(0, at), 'music table river stone')).ok).toBe(false);
    }
  });
});

describe('the size of what goes out', () => {
  it('is at most 6 kB for a hundred things, and 1 kB with its text for a review', async () => {
    const own = createDocument('v1');
    const words =
      'may side effect sleep dose change when who else help ride cost test what why group month work pain walk'.split(
        ' ',
      );
    let seed = 7;
    const next = () => {
      seed = (seed * 16_807) % 2_147_483_647;
      return words[seed % words.length];
    };
    for (let n = 0; n < 100; n++)
      addQuestion(own, crypto.randomUUID(), `${Array.from({ length: 8 }, next).join(' ')}?`);
    const plan = createPlan('v1');
    const session = createSessionVerbs({ own, plan }, { ...tools, now: () => clock.ms });
    const ids = [...own.questions.keys()].map(id => ({ id: `question/${id}` as const }));
    session.start({ with: 'Sam', purpose: '', until: new Date(until()).toISOString() }, ids);
    expect(readItems(plan)).toHaveLength(100);
    const text = writeHandOff(await handOff(new Uint8Array(encodePlan(plan))));
    const file = await expectValue(sealFile(text, 'a', { workFactor: 4 }));
    console.info(`hand-off of 100 questions: ${file.length} bytes`);
    expect(file.length).toBeLessThan(6 * 1_024);

    const review = createReview('sam');
    const said = 'What would you like to be different?';
    createReviewVerbs(review, { ...tools, newId: () => crypto.randomUUID() }).suggest({
      kind: 'add',
      text: said,
    });
    const back = writeFrames([
      await seal(meeting.key, meeting.sam, { body: new Uint8Array(encodeReview(review)) }),
    ]);
    expect(back.length).toBeLessThan(1_024 + said.length);
  });
});
