import { packs as builtIn } from 'virtual:pack-list';
import { describe, expect, it, vi } from 'vitest';

import type { Packs } from '../../../../components/packs/packs';
import { createPacks } from '../../../../entrypoints/sidepanel/packs/packs';
import { createDesk, type Desk } from '../../../lib/notebook/builders';
import { packFile, termPack } from '../../../support/packs';
import { openPacks } from '../../../support/services';

async function open(disk: Desk = createDesk()): Promise<Packs> {
  return createPacks(await openPacks(disk), {
    builtIn,
    now: () => Date.parse('2026-11-22T10:00:00Z'),
    onFailure: code => {
      throw new Error(code);
    },
  });
}

async function add(packs: Packs, file: Blob) {
  const found = await packs.look(file);
  if (!found.ok) throw new Error(found.code);
  const kept = await packs.keep(found.value);
  if (!kept.ok) throw new Error(kept.code);
  return kept.value;
}

const idsOf = (packs: Packs) => packs.says.value?.words.ids.split('\n');

describe('createPacks', () => {
  it('looks into a file without keeping it, then keeps it, and takes it back', async () => {
    const packs = await open();
    const file = termPack({ 'peer bridge': 'A peer who walks with you.' });
    expect(await packs.look(file)).toMatchObject({ ok: true, value: { about: { counts: { terms: 1 } } } });
    expect(packs.added.value).toEqual([]);
    const undo = await add(packs, file);
    await vi.waitFor(() => expect(idsOf(packs)).toEqual(['county-peers/peer bridge']));
    expect(packs.nameOf('county-peers/peer bridge')).toBe('County peers, 2026');
    await undo();
    await vi.waitFor(() => expect(packs.says.value).toBeUndefined());
  });

  it('opens at the next start what was made', async () => {
    const disk = createDesk();
    const first = await open(disk);
    await add(first, termPack({ 'peer bridge': 'A peer.' }));
    await vi.waitFor(() => expect(disk.updates.has('made-of-packs')).toBe(true));
    disk.updates.delete('pack:county-peers'); // only what was made is left to open
    const next = await open(disk);
    await vi.waitFor(() => expect(idsOf(next)).toEqual(['county-peers/peer bridge']));
  });

  it('keeps the good entries of a pack and says what it refused, where and why', async () => {
    const packs = await open();
    const found = await packs.look(termPack({ good: 'A good one.', bad: 'See <b>this</b>.' }));
    expect(found).toMatchObject({
      ok: true,
      value: {
        about: { counts: { terms: 1 } },
        refused: [{ file: 'terms/ours.json', entry: 'bad', reason: 'markup' }],
      },
    });
  });

  it('refuses a pack that calls itself by the name of one of ours', async () => {
    const packs = await open();
    expect(await packs.look(termPack({}, { id: 'en-core' }))).toMatchObject({
      ok: false,
      code: 'pack-built-in',
    });
  });

  it('refuses fifty megabytes without reading them, and what is not a pack', async () => {
    const packs = await open();
    const large = { size: 50 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('read')) };
    expect(await packs.look(large as unknown as Blob)).toMatchObject({ ok: false, code: 'pack-too-big' });
    expect(await packs.look(new Blob(['hello']))).toMatchObject({ ok: false, code: 'not-a-pack' });
  });

  it('says nothing of a pack that is off, and lets the later of two packs count', async () => {
    const packs = await open();
    const question = (id: string, text: string) =>
      packFile(
        {
          questions: {
            file: 'questions/q.json',
            content: { questions: [{ id: 'cost', asks: { en: text } }] },
          },
        },
        { id, name: id },
      );
    await add(packs, question('one', 'What will … cost me?'));
    await add(packs, question('two', 'What will I pay for …?'));
    const asked = () => packs.questions.value.map(({ asks, from }) => `${from}: ${asks.es}`);
    await vi.waitFor(() => expect(asked()).toEqual(['two, 2026: What will I pay for …?']));
    packs.move('two', -1);
    await vi.waitFor(() => expect(asked()).toEqual(['one, 2026: What will … cost me?']));
    packs.setOn('one', false);
    await vi.waitFor(() => expect(asked()).toEqual(['two, 2026: What will I pay for …?']));
  });

  it('gives the page the portals of packs that are on, the later for an id, with where they come from', async () => {
    const { portalsForPage } = await import('../../../../entrypoints/sidepanel/packs/for-page');
    const packs = await open();
    const portals = portalsForPage(packs);
    const none = portals.value;
    const told = () => portals.value.map(({ name, from }) => `${name}, ${from}`);
    const portal = (name: string) => ({
      id: 'county-health',
      name,
      where: [{ host: '*.example.org' }],
      kinds: [],
    });
    const pack = (id: string) => {
      const content = { portals: [portal(`Portal ${id}`)] };
      return packFile({ portals: { file: 'portals/p.json', content } }, { id, name: id });
    };
    await add(packs, pack('one'));
    const undo = await add(packs, pack('two'));
    await vi.waitFor(() => expect(told()).toEqual(['Portal two, two, 2026']));
    packs.setOn('two', false);
    await vi.waitFor(() => expect(told()).toEqual(['Portal one, one, 2026']));
    await undo();
    packs.setOn('one', false);
    await vi.waitFor(() => expect(portals.value).toBe(none));
  });

  it('lets the lexicon of a pack join ours, while it is on', async () => {
    const { joinLexicons } = await import('../../../../entrypoints/sidepanel/packs/join');
    const { readBuiltInLexicon } = await import('../../../support/lexicons');
    const packs = await open();
    const { from: _, ...content } = readBuiltInLexicon('en');
    const names = () => joinLexicons(packs, [readBuiltInLexicon('en')]).map(({ from }) => from);
    const [ours] = names();
    await add(packs, packFile({ lexicons: { file: 'lexicons/en.json', content } }));
    await vi.waitFor(() => expect(names()).toEqual([ours, 'County peers, 2026']));
    packs.setOn('county-peers', false);
    await vi.waitFor(() => expect(names()).toEqual([ours]));
  });

  it('never lets a pack take away a number somebody may need', async () => {
    const { joinAdded } = await import('../../../../entrypoints/sidepanel/packs/join');
    const { readBarrierKinds } = await import('../../../support/barrier-kinds');
    const packs = await open();
    const barriers = readBarrierKinds();
    const safe = barriers.flatMap(kind => kind.resources).filter(({ number }) => number);
    const help = safe.map(({ id }) => ({
      ...{ is: 'resource', id: id.split('/')[1], helps: ['ride'] },
      ...{ label: { en: 'Nothing' }, howToFind: { en: 'There is none.' } },
    }));
    await add(packs, packFile({ resources: { file: 'help/x.json', content: { help } } }));
    packs.setOn('help-us', false);
    const joined = joinAdded(packs, {
      barriers,
      kinds: [],
      phrases: { ladders: [], lines: [] },
      rehearsals: [],
    });
    await vi.waitFor(() => expect(packs.says.value).toBeDefined());
    const numbers = joined.value.barriers
      .flatMap(kind => kind.resources)
      .flatMap(({ number }) => number ?? []);
    expect(new Set(numbers)).toEqual(new Set(['211', '911', '988']));
  });
});
