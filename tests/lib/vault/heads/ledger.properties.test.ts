import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { change, expectValue, joined, openRecords } from '../builders';

const documents = ['a', 'b', 'c'];

type Act = { panel: number; documentId: string; verb: 'add' | 'compact' };
type Turn = { acts: Act[]; removed: string | undefined; isReopened: boolean };

const act: fc.Arbitrary<Act> = fc.record({
  panel: fc.nat({ max: 1 }),
  documentId: fc.constantFrom(...documents),
  verb: fc.constantFrom('add', 'add', 'compact'),
});
const turn: fc.Arbitrary<Turn> = fc.record({
  acts: fc.array(act, { maxLength: 6 }),
  removed: fc.option(fc.constantFrom(...documents), { nil: undefined }),
  isReopened: fc.boolean(),
});

/** Each word is as long as any other, so that those in a compacted change can be told apart. */
const wordOf = (number: number) => `w${String(number).padStart(4, '0')}`;

describe('two panels that write whatever they like, at the same moments', () => {
  it('keep every word, and heads that miss nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 6 }), async turns => {
        const { name, records } = await openRecords();
        let panels = [records, (await openRecords(name)).records];
        const expected = new Map<string, string[]>();
        let words = 0;
        for (const { acts, removed, isReopened } of turns) {
          await Promise.all(
            acts.map(({ panel, documentId, verb }) => {
              if (verb === 'compact') return expectValue(panels[panel]!.compact(documentId, joined));
              const word = wordOf(words++);
              expected.set(documentId, [...(expected.get(documentId) ?? []), word]);
              return expectValue(panels[panel]!.add([change(word, { documentId })]));
            }),
          );
          if (removed !== undefined) {
            await expectValue(panels[0]!.remove(removed));
            expected.delete(removed);
          }
          if (isReopened) panels = [(await openRecords(name)).records, panels[0]!];
        }

        const fresh = (await openRecords(name)).records;
        for (const documentId of documents) {
          const { updates, ...lost } = await expectValue(fresh.read(documentId));
          const text = updates.map(update => new TextDecoder().decode(update)).join('');
          expect(lost).toEqual({ unreadable: 0, missing: 0 });
          expect((text.match(/.{5}/g) ?? []).toSorted()).toEqual(expected.get(documentId) ?? []);
        }
        const listing = await expectValue(fresh.summaries());
        expect({ ...listing, summaries: listing.summaries.length }).toEqual({
          summaries: expected.size,
          without: [],
          missing: 0,
        });
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
