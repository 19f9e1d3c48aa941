import { describe, expect, it } from 'vitest';

import { type KeptPack, openMyPacks } from '../../../lib/my-packs/my-packs';
import { createDesk, type Desk } from '../notebook/builders';

function pack(id: string, more: Partial<KeptPack> = {}): KeptPack {
  return {
    ...{
      id,
      version: '1.0.0',
      name: id,
      author: 'Us',
      licence: 'CC0-1.0',
      source: 'Ours.',
      languages: ['en'],
    },
    ...{ addedAt: '2026-11-22T10:00:00.000Z', counts: { terms: 1 }, refused: 0 },
    ...more,
  };
}

async function open(disk: Desk) {
  const packs = await openMyPacks(disk.openJournal());
  if (!packs.ok) throw new Error(packs.code);
  return packs.value;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const ids = (packs: { all: { value: readonly KeptPack[] } }) => packs.all.value.map(({ id }) => id);

describe('openMyPacks', () => {
  it('keeps packs and their files for the next start', async () => {
    const disk = createDesk();
    const first = await open(disk);
    await first.put(pack('peers'), bytes('the file'));
    first.setOn('peers', false);
    const next = await open(disk);
    expect(next.all.value).toEqual([pack('peers')]);
    expect([...next.off.value]).toEqual(['peers']);
    expect(await next.fileOf('peers')).toEqual({ ok: true, value: bytes('the file') });
  });

  it('puts a newer pack in the place of the older', async () => {
    const packs = await open(createDesk());
    for (const id of ['a', 'b']) await packs.put(pack(id), bytes(id));
    await packs.put(pack('a', { version: '2.0.0' }), bytes('newer'));
    expect(packs.all.value.map(({ id, version }) => `${id} ${version}`)).toEqual(['a 2.0.0', 'b 1.0.0']);
    expect(await packs.fileOf('a')).toEqual({ ok: true, value: bytes('newer') });
  });

  it('moves a pack, and does nothing at the ends', async () => {
    const packs = await open(createDesk());
    for (const id of ['a', 'b', 'c']) await packs.put(pack(id), bytes(id));
    packs.move('c', -1);
    expect(ids(packs)).toEqual(['a', 'c', 'b']);
    packs.move('a', -1);
    packs.move('b', 1);
    expect(ids(packs)).toEqual(['a', 'c', 'b']);
  });

  it('takes a pack and its file off the disk, and puts both back on Undo', async () => {
    const disk = createDesk();
    const packs = await open(disk);
    await packs.put(pack('peers'), bytes('the file'));
    const removed = await packs.remove('peers');
    expect([ids(packs), disk.updates.has('pack:peers')]).toEqual([[], false]);
    if (removed.ok) await removed.value();
    expect(ids(packs)).toEqual(['peers']);
    expect(await packs.fileOf('peers')).toEqual({ ok: true, value: bytes('the file') });
  });

  it('hears what another panel does', async () => {
    const disk = createDesk();
    const [one, two] = [await open(disk), await open(disk)];
    await one.put(pack('peers'), bytes('x'));
    expect(ids(two)).toEqual(['peers']);
  });

  it('gives what was made of the packs only for the same packs', async () => {
    const packs = await open(createDesk());
    await packs.keepMade('key', bytes('made'));
    expect(await packs.readMade('key')).toEqual({ ok: true, value: bytes('made') });
    expect(await packs.readMade('other')).toEqual({ ok: true, value: undefined });
  });

  it('says why when nothing can be written', async () => {
    const disk = createDesk();
    const packs = await open(disk);
    disk.failure = 'storage-full';
    expect(await packs.put(pack('peers'), bytes('x'))).toEqual({ ok: false, code: 'storage-full' });
    expect(ids(packs)).toEqual([]);
  });
});
