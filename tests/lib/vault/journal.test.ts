import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Echo } from '../../../lib/vault/channel';
import { createJournal, type Journal, type Locks } from '../../../lib/vault/journal';
import type { Records } from '../../../lib/vault/records';
import { bytes, change, createChannels, createLocks, expectValue, joined, openRecords } from './builders';
import { createFaults, type Faults } from './faults';

let faults: Faults;
let journal: Journal;
let other: Journal;
let locks: Locks;

beforeEach(async () => {
  faults = createFaults();
  locks = createLocks();
  const [mine, theirs] = createChannels(2);
  const { name, records } = await openRecords(crypto.randomUUID(), faults.around);
  journal = createJournal(records, mine!, locks);
  other = createJournal((await openRecords(name)).records, theirs!, locks);
});

async function updates(from: Journal): Promise<Uint8Array[]> {
  return (await expectValue(from.read('a'))).updates;
}

function createGate(): { open(): void; opened: Promise<void> } {
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

describe('a journal', () => {
  it('gives back what was appended, to every panel', async () => {
    await journal.append(change('first'));
    await journal.append(change('second'));
    const both = [await updates(journal), await updates(other)];
    expect(both).toEqual([
      [bytes('first'), bytes('second')],
      [bytes('first'), bytes('second')],
    ]);
  });

  it('gives what is still on its way to disk', async () => {
    void journal.append(change('first'));
    expect(await updates(journal)).toContainEqual(bytes('first'));
  });

  it('keeps what two panels append at once', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `${index}`);
    await Promise.all(texts.map((text, index) => (index % 2 ? journal : other).append(change(text))));
    const kept = (await updates(journal)).map(update => new TextDecoder().decode(update));
    expect(kept.toSorted()).toEqual(texts.toSorted());
  });

  it('removes a document for good, also what was on its way to disk', async () => {
    await journal.append(change('first'));
    void journal.append(change('second'));
    expect(await journal.remove('a')).toMatchObject({ ok: true });
    expect(await updates(other)).toEqual([]);
    expect(await expectValue(other.summaries())).toEqual({ summaries: [], without: [], missing: 0 });
  });
});

describe('a journal whose disk is slow', () => {
  it('removes a document for good though a change to it was just being written', async () => {
    const { records } = await openRecords();
    const begun = createGate();
    const free = createGate();
    const add: Records['add'] = async changes => {
      begun.open();
      await free.opened;
      return records.add(changes);
    };
    const slow = createJournal({ ...records, add }, createChannels(1)[0]!, locks);
    const appended = slow.append(change('first'));
    await begun.opened;
    const removed = slow.remove('a');
    free.open();
    await Promise.all([appended, removed]);
    expect(await updates(slow)).toEqual([]);
  });
});

describe('a journal and other panels', () => {
  it('tells them of a change once it is on disk', async () => {
    const heard: Echo[] = [];
    other.subscribe(echo => heard.push(echo));
    const appended = journal.append(change('first'));
    expect(heard).toEqual([]);
    await appended;
    expect(heard).toEqual([{ kind: 'changed', change: change('first') }]);
  });

  it('does not tell them of a change that is not on disk', async () => {
    const heard: Echo[] = [];
    other.subscribe(echo => heard.push(echo));
    faults.fillDisk();
    await journal.append(change('first'));
    expect(heard).toEqual([]);
  });

  it('tells them of a removal', async () => {
    const heard: Echo[] = [];
    other.subscribe(echo => heard.push(echo));
    await journal.remove('a');
    expect(heard).toEqual([{ kind: 'removed', documentId: 'a' }]);
  });

  it('compacts for all of them', async () => {
    await journal.append(change('first'));
    await other.append(change('second'));
    expect(await other.compact('a', joined)).toMatchObject({ ok: true });
    expect(await updates(journal)).toEqual([bytes('firstsecond')]);
  });

  it('leaves compacting to the one who is at it', async () => {
    await journal.append(change('first'));
    await journal.append(change('second'));
    let merges = 0;
    const merge = (read: Uint8Array[]) => {
      merges++;
      return joined(read);
    };
    await Promise.all([journal.compact('a', merge), other.compact('a', merge)]);
    expect(merges).toBe(1);
  });

  it('compacts later when the one who was at it is gone', async () => {
    await journal.append(change('first'));
    await journal.append(change('second'));
    faults.failWrite(1, 'UnknownError');
    expect(await journal.compact('a', joined)).toMatchObject({ ok: false });
    await other.compact('a', joined);
    expect(await updates(other)).toEqual([bytes('firstsecond')]);
  });
});

describe('a journal on a full disk', () => {
  beforeEach(async () => {
    await journal.append(change('before'));
    faults.fillDisk();
  });

  it('says so, and still has the words', async () => {
    expect(await journal.append(change('after'))).toEqual({ ok: false, code: 'storage-full' });
    expect(journal.saving.value).toEqual({ is: 'not-saved', code: 'storage-full' });
    expect(await updates(journal)).toEqual([bytes('before'), bytes('after')]);
  });

  it('leaves the disk as it was', async () => {
    await journal.append(change('after'));
    expect(await updates(other)).toEqual([bytes('before')]);
  });

  it('saves the words when there is room again and someone tries', async () => {
    await journal.append(change('after'));
    faults.emptyDisk();
    expect(await journal.flush()).toMatchObject({ ok: true });
    expect(await updates(other)).toEqual([bytes('before'), bytes('after')]);
    expect(journal.saving.value).toEqual({ is: 'saved' });
  });

  it('saves the words with the next ones, in their order', async () => {
    await journal.append(change('after'));
    faults.emptyDisk();
    await journal.append(change('later'));
    expect(await updates(other)).toEqual([bytes('before'), bytes('after'), bytes('later')]);
  });

  it('lets a document go that has words waiting', async () => {
    await journal.append(change('after'));
    faults.emptyDisk();
    await journal.remove('a');
    await journal.flush();
    expect(await updates(other)).toEqual([]);
  });
});
