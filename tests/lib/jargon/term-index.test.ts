import { describe, expect, it } from 'vitest';

import { compileIndex } from '../../../lib/jargon/compile-index';
import { findTerms } from '../../../lib/jargon/find-terms';
import { openIndex } from '../../../lib/jargon/term-index';
import { finder, friend, indexOf, term } from './entries';

const bytes = compileIndex([term('edema')], [friend('negative')]);

describe('openIndex', () => {
  it('opens what compileIndex made, wherever the bytes lie', () => {
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    for (const copy of [bytes, shifted.subarray(1)]) {
      const opened = openIndex(copy);
      expect(opened.ok && findTerms(opened.value, 'edema')).toEqual([{ start: 0, end: 5, entry: 0 }]);
    }
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['nothing', () => new Uint8Array()],
    ['something else', () => new TextEncoder().encode('{"terms": []}'.repeat(20))],
    ['another version', copy => copy.fill(9, 4, 5)],
    ['half of it', copy => copy.subarray(0, copy.length >> 1)],
    ['more than it', copy => new Uint8Array([...copy, 0, 0, 0, 0])],
    ['lengths that lie', copy => copy.fill(0xff, 12, 16)],
  ])('refuses %s', (_, spoil) => {
    expect(openIndex(spoil(bytes.slice()))).toEqual({ ok: false, code: 'outdated-index' });
  });
});

describe('compileIndex', () => {
  it('is the same each time', () => {
    expect(compileIndex([term('edema')], [friend('negative')])).toEqual(bytes);
  });

  it('makes an empty index that finds nothing', () => {
    expect(findTerms(indexOf([]), 'anything at all')).toEqual([]);
  });

  it('gives a word to the later of two terms, so that a pack can replace words', () => {
    expect(finder([term('edema'), { ...term('edema'), id: 'other/edema' }])('edema')).toEqual([
      'edema=other/edema',
    ]);
  });

  it('keeps letters beyond Latin apart', () => {
    const find = finder(['отек', '浮腫', 'año']);
    expect(find('Отек, 浮腫; ANO')).toEqual(['Отек=отек', '浮腫=浮腫', 'ANO=año']);
  });

  it('holds many terms and finds each of them', () => {
    const names = Array.from(
      { length: 20_000 },
      (_, number) => `word${number.toString(36)} part${number % 7}`,
    );
    const index = indexOf(names.map(name => term(name)));
    const missing = names.filter((name, entry) => findTerms(index, name)[0]?.entry !== entry);
    expect(missing).toEqual([]);
  });
});
