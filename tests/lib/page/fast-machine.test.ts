import { json } from 'virtual:term-book';
import { base64 as builtIn } from 'virtual:term-index';
import { base64 as kernel } from 'virtual:term-kernel';
import { base64 as everyday } from 'virtual:unknown-words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fromBase64 } from '../../../lib/base/base64';
import { openBook } from '../../../lib/jargon/book';
import { blockBreak } from '../../../lib/jargon/characters';
import { findNumbers, findTerms } from '../../../lib/jargon/find-terms';
import { createTwin, type Machine } from '../../../lib/jargon/kernel/machine';
import { openIndex, type TermIndex } from '../../../lib/jargon/term-index';
import { createFastMachine } from '../../../lib/page/fast-machine';

/** `FUZZ_RUNS=1000000 npx vitest run tests/lib/page/fast-machine.test.ts` takes a few minutes. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 20_000);

const fast = open(createFastMachine(fromBase64(kernel)!));
const twin = open(createTwin());

function open(machine: Machine): TermIndex {
  const opened = openIndex(fromBase64(builtIn)!, { machine, everyday: fromBase64(everyday)! });
  if (!opened.ok) throw new Error(opened.code);
  return opened.value;
}

const words = openBook(json).ids.map(id => id.slice(id.indexOf('/') + 1).replace('~', ''));
const joints = [
  ' ',
  ' ',
  ' ',
  ' ',
  '-',
  '\n',
  ', ',
  '. ',
  '’s ',
  "'s ",
  's ',
  'es ',
  ' – ',
  '/',
  blockBreak,
  '',
];
const oddities = [
  'cholangiopathy',
  'Xyzzy',
  'QRZT',
  '\u00ad',
  '\u200b',
  '\u0301',
  '😀',
  '𝒜',
  'é',
  'İ',
  'ﬁ',
  '中',
  '\u0000',
  'CHECK ',
  'tests ',
  '\ud800',
];

/** Texts made of the packs' own words, as charts have them, shouted, cut, glued and spoilt; and any text at all. */
const texts = fc.oneof(
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...words) },
          { weight: 1, arbitrary: fc.constantFrom(...oddities) },
        ),
        fc.constantFrom(...joints),
        fc.constantFrom<(word: string) => string>(
          word => word,
          word => word,
          word => word.toUpperCase(),
          word => word.toLowerCase(),
          word => word.slice(0, -1),
          word => word.normalize('NFD'),
        ),
      ),
      { maxLength: 30 },
    )
    .map(parts => parts.map(([word, joint, change]) => change(word) + joint).join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('the fast machine', () => {
  it('is WebAssembly here', () => {
    expect(createFastMachine(fromBase64(kernel)!).encode).toBeDefined();
  });

  it('gives way to its twin where WebAssembly is not to be had', () => {
    expect(createFastMachine(new Uint8Array([1, 2, 3])).encode).toBeUndefined();
  });

  it('finds what its twin finds, in any text', () => {
    fc.assert(
      fc.property(texts, text => {
        expect([...findNumbers(fast, text)]).toEqual([...findNumbers(twin, text)]);
      }),
      { numRuns },
    );
  });

  it('takes half a pair for nothing, also after it has met the sign that stands for it', () => {
    findNumbers(fast, 'a \ufffd b');
    findNumbers(twin, 'a \ufffd b');
    const text = 'AC-T\ud800\u2019s ';
    expect([...findNumbers(fast, text)]).toEqual([...findNumbers(twin, text)]);
  });

  it('finds words in a text longer than any before it', () => {
    const text = 'edema and a long way to go '.repeat(40_000);
    expect(findTerms(fast, text)).toHaveLength(40_000);
    expect(findTerms(twin, text)).toEqual(findTerms(fast, text));
  });
});
