import { describe, expect, it } from 'vitest';

import { idOf } from '../../../lib/jargon/book';
import { findTerms } from '../../../lib/jargon/find-terms';
import { openBuiltInPacks, readLabelled } from '../../support/packs';

/**
 * An everyday word in a sentence: whether it has its chart meaning there. The sentences are ours, in the manner of
 * portal text. The half `held` was not looked at while near words were tuned.
 */
type Labelled = { half: 'tune' | 'held'; word: string; chart: boolean; text: string };

const labelled = readLabelled<Labelled>('false-friends');
const { index, book } = openBuiltInPacks();

/** The entry that stands on the word: its own, or of a longer phrase such as "heart failure". */
function entryOn({ word, text }: Labelled): string {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  const found = findTerms(index, text).find(({ start, end }) => start <= at && end > at);
  return found ? idOf(book, found.entry) : '';
}

/** Precision: of those marked as false friends. Recall: a longer term that explains the word counts, too. */
function measure(lines: Labelled[]) {
  const marked = lines.filter(line => entryOn(line).includes('/~'));
  const right = marked.filter(({ chart }) => chart);
  const meant = lines.filter(({ chart }) => chart);
  const missed = meant.filter(line => entryOn(line) === '');
  const wrong = marked.filter(({ chart }) => !chart);
  return {
    precision: right.length / marked.length,
    recall: 1 - missed.length / meant.length,
    faults: [...wrong, ...missed],
  };
}

describe('false friends, on labelled sentences', () => {
  it('has enough of them', () => {
    expect(labelled.length).toBeGreaterThanOrEqual(250);
    expect(new Set(labelled.map(({ word }) => word)).size).toBeGreaterThanOrEqual(80);
  });

  it.each(['tune', 'held'] as const)('is right nine times in ten where it marks one: %s', half => {
    const { precision, recall, faults } = measure(labelled.filter(line => line.half === half));
    console.info(`${half}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
    if (half === 'tune') {
      for (const { word, chart, text } of faults)
        console.info(`${chart ? 'missed' : 'wrong'} ${word}: ${text}`);
    }
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });
});
