import { describe, expect, it } from 'vitest';
import { createDocument, encodeWhole } from '../../../../lib/notebook/document';
import {
  addVersion,
  mergeVersions,
  mostBytes,
  mostVersions,
  readVersions,
} from '../../../../lib/notebook/history/versions';

/** How a visit reads that matters for so many letters. */
function stateOf(matters: string): Uint8Array {
  const { doc, texts } = createDocument('visit');
  texts.matters.insert(0, matters);
  return encodeWhole(doc);
}

const dayOf = (day: number) => `2026-03-${String(day).padStart(2, '0')}`;

describe('earlier versions', () => {
  it('are read newest first; the end of a day comes after its hours', () => {
    const updates = ['2026-03-02', '2026-03-03T10:00:00.000', '2026-03-03'].map(at =>
      addVersion(at, stateOf(at)),
    );
    const read = readVersions('visit', updates).map(({ at, visit }) => [at, visit.matters]);
    const newestFirst = ['2026-03-03', '2026-03-03T10:00:00.000', '2026-03-02'];
    expect(read).toEqual(newestFirst.map(at => [at, at]));
  });

  it('are thirty at most, and the others leave no word behind', () => {
    const days = Array.from({ length: mostVersions + 1 }, (_, at) => dayOf(at + 1));
    const merged = mergeVersions(days.map(at => addVersion(at, stateOf(`words of ${at}.`))));
    expect(readVersions('visit', [merged]).map(({ at }) => at)).toEqual(days.slice(1).reverse());
    const bytes = new TextDecoder('latin1').decode(merged);
    expect(bytes).toContain(`words of ${dayOf(2)}.`);
    expect(bytes).not.toContain(`words of ${dayOf(1)}.`);
  });

  it('take no more than a megabyte, but for the newest', () => {
    const long = stateOf('x'.repeat(mostBytes * 0.4));
    const days = [1, 2, 3, 4].map(day => addVersion(dayOf(day), long));
    const merged = mergeVersions(days);
    expect(readVersions('visit', [merged]).map(({ at }) => at)).toEqual([dayOf(4), dayOf(3)]);
    expect(merged.length).toBeLessThan(mostBytes);

    const huge = [addVersion(dayOf(5), stateOf('x'.repeat(mostBytes * 2))), merged];
    expect(readVersions('visit', [mergeVersions(huge)]).map(({ at }) => at)).toEqual([dayOf(5)]);
  });
});
