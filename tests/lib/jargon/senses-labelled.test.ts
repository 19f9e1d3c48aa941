import { describe, expect, it } from 'vitest';

import { explain } from '../../../lib/jargon/book';
import { findTerms } from '../../../lib/jargon/find-terms';
import { openBuiltInPacks, readLabelled } from '../../support/packs';

/** An abbreviation in a sentence, and what it means there. Written as the false friends' sentences were. */
type Labelled = { half: 'tune' | 'held'; term: string; means: string; text: string };

const labelled = readLabelled<Labelled>('senses');
const { index, book } = openBuiltInPacks();

function chosen({ term, text }: Labelled): string | undefined {
  const found = findTerms(index, text).find(({ start, end }) => text.slice(start, end) === term);
  if (!found) return undefined;
  const { senses, unsure } = explain(book, found.entry, text);
  return unsure ? undefined : senses?.[0]?.means;
}

describe('senses, on labelled sentences', () => {
  it.each(['tune', 'held'] as const)('are right nine times in ten where one is chosen: %s', half => {
    const lines = labelled.filter(line => line.half === half);
    const decided = lines.filter(line => chosen(line) !== undefined);
    const right = decided.filter(line => chosen(line) === line.means);
    const [precision, share] = [right.length / decided.length, decided.length / lines.length];
    console.info(
      `${half}: precision ${precision.toFixed(3)}, decides ${share.toFixed(3)} of ${lines.length}`,
    );
    if (half === 'tune') {
      for (const line of lines) {
        if (chosen(line) !== line.means)
          console.info(`${line.term}: ${chosen(line)} for ${line.means}: ${line.text}`);
      }
    }
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(share).toBeGreaterThanOrEqual(0.7);
  });
});
