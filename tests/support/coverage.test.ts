import { describe, expect, it } from 'vitest';

import tunedOn from '../fixtures/labelled/tuned-on.jsonl?raw';
import { addUp, agreementOf, coverLabelled, coverText, type Labelled, overlapF1 } from './coverage';
import { reportFiles, reportLabelled } from './coverage-report';

function labelled(text: string, gold: string[]): Labelled {
  const passages = gold.map((word): [number, number] => [
    text.indexOf(word),
    text.indexOf(word) + word.length,
  ]);
  return { id: 1, kind: 'note', text, first: passages, second: passages.slice(1), gold: passages };
}

describe('coverage of labelled texts', () => {
  const text = 'Mild edema and pancreatolithotomy with widdershins near the sofa.';
  const coverage = coverLabelled(labelled(text, ['edema', 'pancreatolithotomy', 'widdershins', 'sofa']));

  it('counts what is explained, by source and by kind of text, and what is only marked', () => {
    expect(coverage).toMatchObject({
      words: 9,
      hardWords: 4,
      explained: 2,
      marked: 3,
      bySource: { pack: 1, 'word-parts': 1 },
      bySubject: { note: [2, 4] },
    });
  });

  it('counts marks on no labelled word as false', () => {
    const { falseFlags, flags } = coverLabelled(labelled(text, ['edema']));
    expect({ falseFlags, flags }).toMatchObject({ falseFlags: { many: 2 }, flags: { many: 3 } });
  });

  it('joins precision and recall of marks into one number', () => {
    expect(overlapF1(coverage, 'many')).toBeCloseTo((2 * 1 * 0.75) / 1.75);
    expect(overlapF1(coverLabelled(labelled('Well.', [])), 'some')).toBe(0);
  });

  it('adds texts up', () => {
    expect(addUp([coverage, coverage])).toMatchObject({
      words: 18,
      explained: 4,
      bySubject: { note: [4, 8] },
    });
  });

  it('says how far two readings agree', () => {
    expect(agreementOf([labelled(text, ['edema', 'sofa'])])).toBeCloseTo((2 * 0.5) / 1.5);
  });
});

describe('coverage of plain texts', () => {
  it('takes what is marked for the hard words', () => {
    expect(coverText('Edema, widdershins.')).toMatchObject({
      words: 2,
      hardWords: 2,
      explained: 1,
      flags: { many: 2 },
    });
  });
});

describe('what is printed', () => {
  it('has a part for each file and one for all', () => {
    const report = reportFiles([
      { name: 'a.txt', text: 'Edema.' },
      { name: 'b.txt', text: '' },
    ]);
    expect(report).toContain('a.txt: 1 words\n  1 hard words, explained 100.0 %');
    expect(report).toContain('b.txt: 0 words\n  0 hard words, explained none');
    expect(report).toContain('all files: 1 words');
  });

  it('holds what the words and the labels promise', () => {
    const report = reportLabelled('tuned-on', tunedOn);
    expect(report).toMatch(/^tuned-on: 152 texts/);
    expect(Number(/explained ([\d.]+) %/.exec(report)?.[1])).toBeGreaterThan(80);
    expect(Number(/some:.*overlap F1 ([\d.]+)/.exec(report)?.[1])).toBeGreaterThanOrEqual(0.85);
  });
});
