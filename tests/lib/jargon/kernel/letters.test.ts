import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { layDesk } from '../../../../lib/jargon/desk';
import { foldPhrase } from '../../../../lib/jargon/fold-phrase';
import { headerLength } from '../../../../lib/jargon/kernel/kinds';
import { isFolded } from '../../../../lib/jargon/kernel/letters';
import { createTwin } from '../../../../lib/jargon/kernel/machine';

const texts = fc.string({ unit: 'binary', maxLength: 40 });
const desk = layDesk(createTwin(), new Uint8Array(headerLength * 4));

/** Letters as an index holds them: one byte each, or a zero and two bytes. */
function bytesOf(folded: string): number[] {
  const codes = Array.from({ length: folded.length }, (_, at) => folded.charCodeAt(at));
  return codes.flatMap(code => (code > 0 && code < 256 ? [code] : [0, code >> 8, code & 255]));
}

function isFoldedForm(text: string, folded: string): boolean {
  desk.read(text);
  const { buffer } = desk.results(0);
  new Uint8Array(buffer).set(bytesOf(folded), desk.resultsAt());
  return isFolded(0, text.length, desk.resultsAt(), folded.length);
}

describe('isFolded', () => {
  it('agrees with foldPhrase on every text that begins and ends with a letter', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(isFoldedForm(`a${text}b`, foldPhrase(`a${text}b`))).toBe(true);
      }),
    );
  });

  it('is not taken in by another text', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [text, folded] = [`a${one}b`, foldPhrase(`a${other}b`)];
        expect(isFoldedForm(text, folded)).toBe(foldPhrase(text) === folded);
      }),
    );
  });
});
