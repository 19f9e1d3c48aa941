import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { fromBase64, toBase64 } from '../../../../lib/base/base64';
import { crc32 } from '../../../../lib/base/crc32';
import { makeBackup, restoreBackup } from '../../../../lib/notebook/backup/backup';
import type { Journal } from '../../../../lib/notebook/journal';
import type { Visit } from '../../../../lib/notebook/visit';
import { createMemoryJournal } from '../../../../lib/vault/memory-journal';
import { ask, clock, expectValue, openNotebook } from '../builders';

const backup = async (from: Journal) => (await expectValue(makeBackup(from, { now: () => clock.ms }))).text;

async function readAll(from: Journal): Promise<Visit[]> {
  const notebook = await openNotebook(from);
  const ids = notebook.visits.value.map(({ id }) => id).sort();
  return Promise.all(ids.map(async id => (await expectValue(notebook.openVisit(id))).visit.value));
}

/** What a person may do in a vault between two backups. */
type Deed = { visit: number; verb: 'ask' | 'matters' | 'new' | 'drop'; text: string };

async function act(journal: Journal, { visit, verb, text }: Deed): Promise<void> {
  const notebook = await openNotebook(journal);
  const visits = notebook.visits.value;
  const line = visits[visit % Math.max(1, visits.length)];
  if (verb === 'new' || !line) {
    await notebook.newVisit({ with: text });
  } else {
    const opened = await expectValue(notebook.openVisit(line.id));
    const [first] = opened.visit.value.questions;
    if (verb === 'ask') ask(opened, text);
    if (verb === 'matters') opened.setMatters(text);
    if (verb === 'drop' && first) opened.removeQuestion(first.id);
  }
  await notebook.close();
}

const deed: fc.Arbitrary<Deed> = fc.record({
  visit: fc.nat(5),
  verb: fc.constantFrom('ask', 'matters', 'new', 'drop'),
  text: fc.string({ unit: 'grapheme', maxLength: 20 }),
});

describe('backups', () => {
  it('lead to the same notebook in any order, however often each is restored', async () => {
    const deeds = fc.array(deed, { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(deeds, deeds, deeds),
        fc.array(fc.nat(2), { maxLength: 4 }),
        async (all, again) => {
          const root = createMemoryJournal();
          await act(root, { visit: 0, verb: 'new', text: 'Dr. Lee' });
          const start = await backup(root);
          // Three vaults that began as one and went their ways.
          const texts: string[] = [];
          for (const own of all) {
            const vault = createMemoryJournal();
            await restoreBackup(start, vault);
            for (const one of own) await act(vault, one);
            texts.push(await backup(vault));
          }
          const restore = async (order: number[]) => {
            const vault = createMemoryJournal();
            for (const index of order) await expectValue(restoreBackup(texts[index]!, vault));
            return vault;
          };
          const straight = await restore([0, 1, 2]);
          const mixed = await restore([...again, 2, 1, 0, ...again]);
          expect(await readAll(mixed)).toEqual(await readAll(straight));
          // And whatever one of them says, the whole says too.
          for (const text of texts) {
            const { added, merged } = await expectValue(restoreBackup(text, straight));
            expect([added, merged]).toEqual([0, 0]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

type Written = { format: string; version: number; visits: [WrittenVisit, WrittenVisit, ...WrittenVisit[]] };
type WrittenVisit = { id: string; updates: string; check: string };

describe('a damaged backup', () => {
  let text: string;
  let whole: Visit[];

  beforeAll(async () => {
    const journal = createMemoryJournal();
    const notebook = await openNotebook(journal);
    for (const withText of ['Dra. Peña', 'Dr. Lee']) {
      const visit = await expectValue(notebook.newVisit({ with: withText, matters: 'Sleep' }));
      ask(visit, 'Is it safe?');
    }
    text = await backup(journal);
    whole = await readAll(journal);
  });

  it('that was truncated changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async cut => {
        const vault = createMemoryJournal();
        // The last two characters are the closing brace and the line's end.
        const answer = await restoreBackup(text.slice(0, cut % (text.length - 1)), vault);
        expect(answer.ok).toBe(false);
        expect(await readAll(vault)).toEqual([]);
      }),
    );
  });

  it('with one other character changes nothing, or is restored as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 32, max: 255 }), async (where, code) => {
        const at = where % text.length;
        const vault = createMemoryJournal();
        const answer = await restoreBackup(
          text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1),
          vault,
        );
        // A slip in the plain words beside the changes harms nothing: they are not what is restored.
        expect(await readAll(vault)).toEqual(answer.ok ? whole : []);
      }),
      { numRuns: 300 },
    );
  });

  const spoil = (change: (file: Written) => void) => {
    const file: Written = JSON.parse(text);
    change(file);
    return JSON.stringify(file);
  };

  it.each<[string, string, () => string]>([
    ['nothing', 'not-a-backup', () => ''],
    ['prose', 'not-a-backup', () => 'Dear Dr. Lee'],
    ['other JSON', 'not-a-backup', () => '{"visits":[]}'],
    ['a list', 'not-a-backup', () => '[]'],
    ['null', 'not-a-backup', () => 'null'],
    ['a foreign format', 'not-a-backup', () => spoil(file => (file.format = 'other'))],
    [
      'a newer version',
      'newer-backup',
      () => spoil(file => Object.assign(file, { version: 3, visits: 'new' })),
    ],
    ['no version', 'damaged', () => spoil(file => Reflect.deleteProperty(file, 'version'))],
    ['a half', 'damaged', () => text.slice(0, text.length / 2)],
    ['no visits', 'damaged', () => spoil(file => Reflect.deleteProperty(file, 'visits'))],
    ['a visit twice', 'damaged', () => spoil(file => file.visits.push(file.visits[0]))],
    [
      'two visits that changed ids',
      'damaged',
      () => spoil(({ visits: [one, other] }) => ([one.id, other.id] = [other.id, one.id])),
    ],
    [
      'one visit without its check',
      'damaged',
      () => spoil(file => Reflect.deleteProperty(file.visits[1], 'check')),
    ],
    [
      'changes of another visit',
      'damaged',
      () => spoil(({ visits: [one, other] }) => (one.updates = other.updates)),
    ],
  ])('of %s is refused: %s', async (_, code, make) => {
    const vault = createMemoryJournal();
    expect(await restoreBackup(make(), vault)).toEqual({ ok: false, code });
    expect(await readAll(vault)).toEqual([]);
  });

  it.each<[string, (doc: Y.Doc) => unknown]>([
    ['a passage of another shape', doc => questionIn(doc).set('passage', 5)],
    ['a passage without its words', doc => questionIn(doc).set('passage', { quote: {} })],
    ['a text far too long', doc => doc.getText('matters').insert(0, 'a'.repeat(100_001))],
  ])('that is whole, but holds %s, is refused', async (_, change) => {
    const forged = spoil(({ visits: [visit] }) => {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, fromBase64(visit.updates)!);
      change(doc);
      rewrite(visit, Y.encodeStateAsUpdate(doc));
    });
    const vault = createMemoryJournal();
    expect(await restoreBackup(forged, vault)).toEqual({ ok: false, code: 'damaged' });
    expect(await readAll(vault)).toEqual([]);
  });

  it('that is whole, but whose changes are noise, is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 3, maxLength: 40 }), async noise => {
        const forged = spoil(({ visits }) => rewrite(visits[1], Uint8Array.of(9, ...noise)));
        const vault = createMemoryJournal();
        const answer = await restoreBackup(forged, vault);
        expect(answer.ok ? [] : await readAll(vault)).toEqual([]);
      }),
    );
  });
});

/** As someone would who knows the format. */
function rewrite(visit: { id: string; updates: string; check: string }, update: Uint8Array): void {
  visit.updates = toBase64(update);
  visit.check = crc32(`${visit.id}:${visit.updates}`);
}

function questionIn(doc: Y.Doc): Y.Map<unknown> {
  const [question] = doc.getMap<Y.Map<unknown>>('questions').values();
  return question!;
}
