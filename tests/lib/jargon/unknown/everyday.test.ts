import { describe, expect, it } from 'vitest';

import { compileEveryday, isEveryday } from '../../../../lib/jargon/unknown/everyday';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Words no list has, each different. */
function words(beginning: string, many: number): string[] {
  return Array.from(
    { length: many },
    (_, at) => beginning + String(at).replace(/\d/g, digit => letters[+digit]!),
  );
}

describe('the table of everyday words', () => {
  const known = words('known', 20_000);
  const filter = compileEveryday(known);

  it('knows every word it was made of', () => {
    expect(known.filter(word => !isEveryday(filter, word))).toEqual([]);
  });

  it('takes fewer than one word in a thousand for one of them', () => {
    const taken = words('other', 20_000).filter(word => isEveryday(filter, word));
    expect(taken.length).toBeLessThan(20);
  });

  it('takes less than six bytes a word', () => {
    expect(filter.bytes.length / known.length).toBeLessThan(6);
  });

  it('knows nothing when it was made of nothing', () => {
    expect(isEveryday(compileEveryday([]), 'word')).toBe(false);
  });
});
