import { beforeEach, describe, expect, it } from 'vitest';

import { openAfarClient } from '../../../lib/afar/client';
import { fromBase64, toBase64 } from '../../../lib/base/base64';
import { readHandOff } from '../../../lib/handoff/hand-off';
import { statusOf } from '../../../lib/review/decide';
import { readItems } from '../../../lib/review/plan';
import { readSuggestions } from '../../../lib/review/review';
import { readLog } from '../../../lib/review/session';
import { textOf } from '../review/builders';
import { expectValue } from '../vault/builders';
import { type Agency, atAgency, atHome, clock, type Home, hourMs, mergeReview, shareFrom } from './two-sides';

let home: Home;
let agency: Agency;
const start = clock.ms;

beforeEach(async () => {
  clock.ms = start;
  home = await atHome([
    'Can I do groups for a month?',
    'Who can help at night?',
    { text: 'I drink more since June.', tags: ['substance-use'] },
  ]);
  agency = await atAgency();
});

const shownTo = (notebook: Awaited<ReturnType<Agency['receive']>>) => {
  const shared = notebook.shared();
  return shared.ok ? shared.value.items.map(({ text }) => text) : shared.code;
};

/** What stands in a hand-off, unpacked: every body as letters. */
async function lettersSent(text: string): Promise<string> {
  const other = await atAgency();
  const notebook = await other.receive(text);
  const kept = [...other.disk.updates].flatMap(([id, updates]) =>
    id.startsWith('afar:client') ? updates : [],
  );
  notebook.close();
  return [text, ...kept.map(update => Buffer.from(update).toString('utf8'))].join('\n');
}

describe('a file for a specialist', () => {
  it('shows what was chosen, and leaves out what is sensitive', async () => {
    const notebook = await agency.receive(await shareFrom(home));
    expect(shownTo(notebook)).toEqual(['Can I do groups for a month?', 'Who can help at night?']);
  });

  it('holds not one letter of what was not chosen, or was taken back', async () => {
    await shareFrom(home);
    const before = await lettersSent(await expectValue(home.afar.writeFile()));
    expect(before).toContain('Who can help at night?');
    home.table.session.takeBack([home.ids[1]!]);
    const after = await lettersSent(await expectValue(home.afar.writeFile()));
    expect(after).toContain('Can I do groups');
    expect(after).not.toContain('at night');
    expect(after).not.toContain('since June');
    expect(after).not.toContain('Dr. Lee');
  });

  it('has the same secret until something is taken back, and another then', async () => {
    const secretOf = (text: string) => {
      const read = readHandOff(text, clock.ms);
      return read.ok ? toBase64(read.value.secret) : read.code;
    };
    const first = secretOf(await shareFrom(home));
    expect(secretOf(await shareFrom(home))).toBe(first);
    home.table.session.takeBack([home.ids[1]!]);
    expect(secretOf(await shareFrom(home))).not.toBe(first);
  });

  it('is not made when nothing is shared', async () => {
    expect(await home.afar.writeFile()).toEqual({ ok: false, code: 'expired' });
  });

  it('is logged for the client, with what was shown', async () => {
    await shareFrom(home);
    expect(readLog(home.table.sides)).toMatchObject([
      { with: 'Sam', items: [{ text: 'Can I do groups for a month?' }, { text: 'Who can help at night?' }] },
    ]);
  });
});

describe('what a specialist refuses', () => {
  const refused = async (text: string) => {
    const before = [...agency.disk.updates];
    const taken = await agency.take(text);
    expect([...agency.disk.updates]).toEqual(before);
    return taken.ok ? taken.value.is : taken.code;
  };

  it('a file whose time is over', async () => {
    const text = await shareFrom(home);
    clock.ms += 25 * hourMs;
    expect(await refused(text)).toBe('expired');
  });

  it('a file that is older than the one that is here; the same one again changes nothing', async () => {
    const first = await shareFrom(home);
    home.table.client.edit(home.ids[0]!, 'Can I do groups for two months?');
    const second = await shareFrom(home);
    const notebook = await agency.receive(second);
    expect(await refused(first)).toBe('older');
    expect(await refused(second)).toBe('same');
    expect(shownTo(notebook)).toContain('Can I do groups for two months?');
  });

  it('a file with one byte changed, cut off, of another hand, or of another kind', async () => {
    const text = await shareFrom(home);
    const content = JSON.parse(text);
    const sealed = fromBase64(content.frames[0].sealed)!;
    sealed[40]! ^= 1;
    const changed = { ...content, frames: [{ ...content.frames[0], sealed: toBase64(sealed) }] };
    expect(await refused(JSON.stringify(changed))).toBe('damaged');
    expect(await refused(text.slice(0, -20))).toBe('not-a-hand-off');
    expect(await refused(JSON.stringify({ ...content, frames: [] }))).toBe('damaged');
    expect(await refused(JSON.stringify({ ...content, from: agency.me.seat }))).toBe('unknown-seat');
    expect(await refused('{"format":"in-my-corner-backup"}')).toBe('not-a-hand-off');
    await agency.receive(text);
    expect(await refused(JSON.stringify({ ...content, from: agency.me.seat }))).toBe('forged');
  });
});

describe('a review that comes back', () => {
  it('is merged once its words were approved, and a second time changes nothing', async () => {
    const notebook = await agency.receive(await shareFrom(home));
    agency.me.say({ name: 'Sam' });
    notebook.verbs.suggest({ kind: 'add', text: 'What would a good week look like?' });
    const back = await expectValue(notebook.writeReview());
    const stranger = await home.afar.take(back);
    expect(stranger).toEqual({
      ok: true,
      value: {
        is: 'stranger',
        card: { seat: agency.me.seat, name: 'Sam', recipient: agency.me.file.recipient },
      },
    });
    expect(home.afar.reviews.value).toEqual([]);
    expect(await mergeReview(home, back)).toMatchObject({ ok: true, value: { is: 'taken' } });
    const disk = [...home.disk.updates];
    expect(await home.afar.take(back)).toEqual({ ok: true, value: { is: 'same' } });
    expect([...home.disk.updates]).toEqual(disk);
    expect(home.afar.reviews.value.flatMap(readSuggestions)).toMatchObject([
      { text: 'What would a good week look like?' },
    ]);
  });

  it('comes out the same in any order, after the client went on editing, and loses nothing', async () => {
    const notebook = await agency.receive(await shareFrom(home));
    const saw = { exact: 'a month', before: '', after: '' };
    notebook.verbs.suggest({ kind: 'edit', item: home.ids[0]!, saw, text: 'a few weeks' });
    const first = await expectValue(notebook.writeReview());
    notebook.verbs.suggest({
      kind: 'comment',
      item: home.ids[1]!,
      saw: { exact: 'night', before: '', after: '' },
      text: 'What happens then?',
    });
    const second = await expectValue(notebook.writeReview());
    home.table.client.edit(home.ids[0]!, 'Please: can I do groups for a month?');

    await mergeReview(home, second);
    expect(await home.afar.take(first)).toEqual({ ok: false, code: 'older' });
    const [review] = home.afar.reviews.value;
    const [edit] = readSuggestions(review!);
    expect(home.table.client.decide(review!, { shown: edit!, decision: { is: 'used' } })).toMatchObject({
      ok: true,
    });
    expect(textOf(home.table.sides.plan, home.ids[0]!)).toBe('Please: can I do groups for a few weeks?');

    // What the client decided is seen by the specialist with the next file, by the specialist's own review.
    await agency.take(await shareFrom(home));
    expect(
      readSuggestions(notebook.review).map(one => statusOf(notebook.plan.value, notebook.review, one)),
    ).toEqual(['used', 'open']);
  });

  it('of an earlier file is still taken in after something was taken back', async () => {
    const notebook = await agency.receive(await shareFrom(home));
    notebook.verbs.suggest({ kind: 'add', text: 'And by day?' });
    const back = await expectValue(notebook.writeReview());
    home.table.session.takeBack([home.ids[1]!]);
    await shareFrom(home);
    expect(await mergeReview(home, back)).toMatchObject({ ok: true, value: { is: 'taken' } });
  });

  it('is refused plainly: of another visit, damaged, expired, after the end, or no review at all', async () => {
    const notebook = await agency.receive(await shareFrom(home));
    const back = await expectValue(notebook.writeReview());
    const other = await atHome(['Another?']);
    await shareFrom(other);
    expect(await other.afar.take(back)).toEqual({ ok: false, code: 'foreign' });
    const code = async (text: string) => {
      const before = [...home.disk.updates];
      const taken = await home.afar.take(text);
      expect([...home.disk.updates]).toEqual(before);
      return taken.ok ? taken.value.is : taken.code;
    };
    expect(await code(back.slice(0, -9))).toBe('not-a-hand-off');
    const content = JSON.parse(back);
    const sealed = fromBase64(content.frames[0].sealed)!;
    sealed[50]! ^= 1;
    expect(
      await code(
        JSON.stringify({ ...content, frames: [{ ...content.frames[0], sealed: toBase64(sealed) }] }),
      ),
    ).toBe('damaged');
    expect(await code('x'.repeat(9_000_000))).toBe('too-big');
    home.people.approve({ seat: agency.me.seat, name: 'Sam', recipient: '' });
    clock.ms += 25 * hourMs;
    expect(await code(back)).toBe('expired');
    clock.ms = start;
    home.table.session.end();
    await Promise.resolve();
    expect(await home.afar.take(back)).toEqual({ ok: false, code: 'ended' });
  });

  it('of somebody who was taken off is a stranger’s, and what they sent is gone', async () => {
    const notebook = await agency.receive(await shareFrom(home));
    notebook.verbs.suggest({ kind: 'add', text: 'CANARY words' });
    const back = await expectValue(notebook.writeReview());
    await mergeReview(home, back);
    await home.afar.takeOff(agency.me.seat);
    expect(home.afar.reviews.value).toEqual([]);
    expect(home.people.all.value.size).toBe(0);
    // The secret is another: what they seal with the old one does not even open.
    expect(await home.afar.take(back)).toEqual({ ok: false, code: 'damaged' });
    const kept = [...home.disk.updates.values()].flat().map(update => Buffer.from(update).toString('utf8'));
    expect(kept.join('')).not.toContain('CANARY');
  });

  it('of somebody who was put back on counts again, as does what they write to the files they hold', async () => {
    const notebook = await agency.receive(await shareFrom(home));
    notebook.verbs.suggest({ kind: 'add', text: 'Something first' });
    await mergeReview(home, await expectValue(notebook.writeReview()));
    const undo = await home.afar.takeOff(agency.me.seat);
    home.afar.close();
    await undo();

    const again = await expectValue(openAfarClient(home.parts));
    expect([...home.people.all.value.keys()]).toEqual([agency.me.seat]);
    expect(again.reviews.value.map(review => readSuggestions(review).length)).toEqual([1]);
    notebook.verbs.suggest({ kind: 'add', text: 'Something more' });
    const more = await again.take(await expectValue(notebook.writeReview()));
    expect(more).toMatchObject({ ok: true, value: { is: 'taken' } });
  });

  it('needs at most 1 kB besides its words', async () => {
    const notebook = await agency.receive(await shareFrom(home));
    agency.me.say({ name: 'Sam' });
    const words = 'What would you like to be different?';
    notebook.verbs.suggest({ kind: 'add', text: words });
    const back = await expectValue(notebook.writeReview());
    console.info(`a review of one suggestion: ${back.length} bytes`);
    expect(back.length).toBeLessThanOrEqual(1_024 + words.length);
  });
});

describe('a panel that starts anew', () => {
  it('still knows its keys, the round and what came', async () => {
    const text = await shareFrom(home);
    const notebook = await agency.receive(text);
    notebook.verbs.suggest({ kind: 'promise', text: 'I will call the ride line', by: '2026-03-04' });
    const later = await atAgency(agency.disk);
    expect(later.me.seat).toBe(agency.me.seat);
    expect(later.caseload.entries.value).toMatchObject([
      { promises: [{ what: 'I will call the ride line' }] },
    ]);
    const read = readHandOff(text, clock.ms);
    const again = await expectValue(later.open(read.ok ? read.value.visit : ''));
    expect(shownTo(again)).toHaveLength(2);
    await mergeReview(home, await expectValue(again.writeReview()));
    expect(readItems(home.table.sides.plan)).toHaveLength(2);
  });
});

describe('a visit that is forgotten', () => {
  it('takes the secrets of sharing it along', async () => {
    await shareFrom(home);
    expect([...home.disk.updates.keys()]).toContain(`afar:visit:${home.visitId}`);
    home.visit.close();
    home.afar.close();
    home.table.release();
    await home.notebook.removeVisit(home.visitId);
    await home.notebook.forgetVisit(home.visitId);
    expect([...home.disk.updates.keys()].filter(id => id.includes(home.visitId))).toEqual([]);
  });
});

describe('when the time is over', () => {
  it('a specialist sees nothing, and nothing of the client can be found', async () => {
    const notebook = await agency.receive(await shareFrom(home));
    notebook.verbs.suggest({ kind: 'promise', text: 'I will call', by: '' });
    clock.ms += 25 * hourMs;
    expect(shownTo(notebook)).toBe('expired');
    expect(await notebook.writeReview()).toEqual({ ok: false, code: 'expired' });
    notebook.close();
    expect(await agency.caseload.forgetExpired(clock.ms)).toMatchObject({
      ok: true,
      value: { gone: [{}], left: 0 },
    });
    expect(agency.caseload.entries.value).toEqual([]);
    expect([...agency.disk.updates.keys()].sort()).toEqual(['afar:caseload', 'afar:me']);
    const kept = [...agency.disk.updates.values()].flat().map(update => Buffer.from(update).toString('utf8'));
    expect(kept.join('')).not.toMatch(/groups|night|call/);
  });

  it('their own promises stay where they asked for it, and not one word of the client', async () => {
    const notebook = await agency.receive(await shareFrom(home));
    notebook.verbs.suggest({ kind: 'promise', text: 'I will call', by: '' });
    const [entry] = agency.caseload.entries.value;
    agency.caseload.put({ ...entry!, label: 'A.', keepsPromises: true });
    clock.ms += 25 * hourMs;
    notebook.close();
    await expectValue(agency.caseload.forgetExpired(clock.ms));
    expect(agency.caseload.entries.value).toMatchObject([
      { label: 'A.', promises: [{ what: 'I will call' }] },
    ]);
    expect([...agency.disk.updates.keys()].sort()).toEqual(['afar:caseload', 'afar:me']);
  });

  it('several clients are apart: one that is forgotten takes nothing of the other along', async () => {
    const one = await agency.receive(await shareFrom(home));
    const other = await atHome(['Is there a ride?']);
    const second = await agency.receive(await shareFrom(other));
    one.close();
    await agency.caseload.forget(one.wire);
    expect(agency.caseload.entries.value.map(({ wire }) => wire)).toEqual([second.wire]);
    expect(shownTo(second)).toEqual(['Is there a ride?']);
    expect(await agency.open(one.wire)).toEqual({ ok: false, code: 'missing' });
  });
});
