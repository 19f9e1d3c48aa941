import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createDocument, encodeWhole } from '../../../lib/notebook/document';
import { newQuestion } from '../../../lib/notebook/questions/question';
import { writeQuestion } from '../../../lib/notebook/questions/read-question';
import { createShelf, type Shelf } from '../../../lib/notebook/shelf';
import { privateDocumentId, summarize, type VisitLine } from '../../../lib/notebook/summary';
import { clock, createDesk, type Desk, expectValue } from './builders';

let desk: Desk;
let shelf: Shelf;
let lines: VisitLine[];
const onUnreadable = vi.fn();

beforeEach(() => {
  desk = createDesk();
  lines = [];
  onUnreadable.mockClear();
  shelf = createShelf({
    journal: desk.openJournal(),
    now: () => clock.ms,
    changedAt: () => '',
    lineOf: (visit, { removedAt }) => summarize(visit, { changedAt: '', removedAt }),
    onLine: line => lines.push(line),
    onUnreadable,
  });
});

const changes = () => desk.updates.get(privateDocumentId('v'))?.length ?? 0;

/** What another panel wrote, as one change. */
function updateWith(text: string): Uint8Array {
  const document = createDocument('v');
  writeQuestion(document, newQuestion(text, text), { first: false, order: 0 });
  return encodeWhole(document.doc);
}

describe('the shelf', () => {
  it('gives one and the same visit to all who take it, until the last lets go', async () => {
    const [one, two] = [await expectValue(shelf.take('v')), await expectValue(shelf.take('v'))];
    expect(two.document).toBe(one.document);
    shelf.release(one);
    expect(shelf.holds(one)).toBe(true);
    shelf.release(two);
    expect(shelf.holds(one)).toBe(false);
  });

  it('keeps what is changed here, with its line, and shows it', async () => {
    const { document, visit } = await expectValue(shelf.take('v'));
    document.texts.with.insert(0, 'Dr. Lee');
    expect([visit.value.with, lines.at(-1)?.with, changes()]).toEqual(['Dr. Lee', 'Dr. Lee', 1]);
    expect(JSON.parse(desk.summaries.get(privateDocumentId('v'))!)).toMatchObject({ with: 'Dr. Lee' });
  });

  it('shows what another panel wrote, and does not write it once more', async () => {
    const { visit } = await expectValue(shelf.take('v'));
    shelf.hear('v', updateWith('Is it safe?'));
    expect([visit.value.questions.map(({ text }) => text), changes()]).toEqual([['Is it safe?'], 0]);
    shelf.hear('a visit that is not open', updateWith('x'));
    expect(lines).toHaveLength(1);
  });

  it('hears what comes while it is still reading', async () => {
    desk.updates.set(privateDocumentId('v'), [updateWith('one')]);
    const taking = shelf.take('v');
    shelf.hear('v', updateWith('two'));
    const { visit } = await expectValue(taking);
    expect(visit.value.questions.map(({ text }) => text).toSorted()).toEqual(['one', 'two']);
  });

  it('makes many changes one when it opens, and says how many did not open', async () => {
    const document = createDocument('v');
    const many: Uint8Array[] = [];
    document.doc.on('update', update => many.push(update));
    for (let key = 0; key <= 50; key++) document.texts.matters.insert(key, 'x');
    desk.updates.set(privateDocumentId('v'), many);
    desk.spoiled.set(privateDocumentId('v'), 2);
    const { visit } = await expectValue(shelf.take('v'));
    expect([visit.value.matters.length, changes()]).toEqual([51, 1]);
    expect(onUnreadable).toHaveBeenCalledExactlyOnceWith('v', 2);
  });

  it('holds nothing that could not be read, and reads it when it can be', async () => {
    desk.failure = 'vault-unreadable';
    expect(await shelf.take('v')).toEqual({ ok: false, code: 'vault-unreadable' });
    desk.failure = undefined;
    expect((await shelf.take('v')).ok).toBe(true);
  });

  it('writes nothing more of a visit that was taken off the disk', async () => {
    const { document } = await expectValue(shelf.take('v'));
    shelf.drop('v');
    document.texts.with.insert(0, 'x');
    expect(changes()).toBe(0);
  });

  it('keeps the words though a view that shows them breaks', async () => {
    const broken = createShelf({
      journal: desk.openJournal(),
      now: () => clock.ms,
      changedAt: () => '',
      lineOf: visit => summarize(visit, { changedAt: '', removedAt: '' }),
      onLine: () => {
        throw new Error('made by a test');
      },
      onUnreadable,
    });
    const { document } = await expectValue(broken.take('v'));
    expect(() => document.texts.with.insert(0, 'Dr. Lee')).toThrow('made by a test');
    expect(changes()).toBe(1);
  });
});
