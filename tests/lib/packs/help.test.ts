import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';

import { wordsOf } from '../../../lib/jargon/pack-text';
import { readBarrierKinds } from '../../support/barrier-kinds';

const kinds = readBarrierKinds();
const resources = [...new Map(kinds.flatMap(kind => kind.resources).map(it => [it.id, it])).values()];

function gradeOf(text: string): number {
  const words = wordsOf(text);
  const sentence = Math.max(1, text.match(/[.!?…]+[”"]?(\s|$)/g)?.length ?? 0);
  return fleschKincaid({
    sentence,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

describe('the help that comes with us', () => {
  it('knows what is most often in the way', () => {
    expect(kinds.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        ...['ride', 'money', 'phone', 'child-care', 'language', 'forms', 'work', 'fear', 'past-harm'],
        ...['reading', 'hearing'],
      ]),
    );
  });

  it('has an ask and at least two kinds of help for each', () => {
    const bare = kinds.filter(({ asks, resources }) => asks.length < 1 || resources.length < 2);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('has at least forty kinds of help that hold in any country', () => {
    expect(resources.filter(({ country }) => country === undefined).length).toBeGreaterThanOrEqual(40);
  });

  it('gives numbers of the United States only, and only those three', () => {
    const numbers = resources.filter(({ number }) => number !== undefined);
    expect(numbers.map(({ number, country }) => `${country} ${number}`).sort()).toEqual([
      'US 211',
      'US 911',
      'US 988',
    ]);
  });

  it('reads at grade 6 or below in English', () => {
    const lines = [
      ...kinds.flatMap(({ asks }) => asks.map(({ en }) => en)),
      ...resources.map(({ howToFind }) => howToFind.en),
    ];
    expect(lines.filter(line => gradeOf(line) > 6)).toEqual([]);
  });

  it('gives no advice on treatment', () => {
    const said = JSON.stringify(kinds);
    expect(said).not.toMatch(/\b(mg|dose|should take|stop taking|dosis|deje de tomar)\b/i);
  });
});
