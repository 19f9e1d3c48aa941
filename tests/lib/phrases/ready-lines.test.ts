import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';

import { wordsOf } from '../../../lib/jargon/pack-text';
import { checkRehearsal } from '../../../lib/phrases/check-rehearsal';
import { lineGroups, linesAfter, linesToSay, rungs } from '../../../lib/phrases/phrase';
import { linesOfMine } from '../../../lib/phrases/rehearsal';
import { readPhraseBook, readRehearsalBook } from '../../support/phrase-book';
import { easeOf } from '../../support/spanish';

const book = readPhraseBook();
const rehearsals = readRehearsalBook();
const said = rehearsals.flatMap(({ title, begin, turns }) => [
  ...[title, ...(begin ? [begin] : [])],
  ...turns.map(({ says }) => says),
]);
const all = [...linesToSay(book).map(({ says }) => says), ...book.ladders.map(({ hear }) => hear), ...said];

describe('the ready lines that come with us', () => {
  it('have a ladder for each of the situations that were asked for', () => {
    expect(book.ladders.map(({ id }) => id.split('/')[1])).toEqual(
      expect.arrayContaining([
        ...['give-time', 'in-your-head', 'always-done', 'must-take', 'no-time', 'no-test', 'no-referral'],
        'decide-now',
      ]),
    );
  });

  it('have something of every kind', () => {
    expect(new Set(book.lines.map(({ group }) => group))).toEqual(new Set(lineGroups));
  });

  it('are at most 20 words each, in both languages', () => {
    expect(all.flatMap(({ en, es }) => [en, es]).filter(line => wordsOf(line).length > 20)).toEqual([]);
  });

  it('read at grade 6 or below in English, each of them', () => {
    const gradeOf = (line: string) => {
      const words = wordsOf(line);
      if (words.length < 6) return words.some(word => syllable(word) > 3) ? 12 : 0;
      const sentence = Math.max(1, line.match(/[.?!]/g)?.length ?? 0);
      const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
      return fleschKincaid({ sentence, word: words.length, syllable: syllables });
    };
    expect(all.map(({ en }) => en).filter(line => gradeOf(line) > 6)).toEqual([]);
    expect(gradeOf('Additional documentation is necessary to authenticate it.')).toBeGreaterThan(6);
  });

  it('read easily in Spanish', () => {
    expect(easeOf(all.flatMap(({ es }) => es.split(/(?<=[.?!])\s/)))).toBeGreaterThan(70);
  });

  it('have an id of their own each', () => {
    const ids = [...linesToSay(book), ...rehearsals.flatMap(linesOfMine)].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('name no medicine and no dose', () => {
    const told = /\b(mg|ml|dose|dosis|tablets?|pills?|pastillas?)\b|\d/i;
    expect(all.filter(({ en, es }) => told.test(`${en} ${es}`))).toEqual([]);
  });

  it('leave nobody at a rung with nothing more to say', () => {
    const stuck = book.ladders.flatMap(ladder =>
      rungs.filter(rung => linesAfter(book, ladder, rung).length === 0).map(rung => `${ladder.id} ${rung}`),
    );
    expect(stuck).toEqual([]);
  });

  it('have a rehearsal for one’s own question and for each hard moment that was asked for', () => {
    expect(rehearsals.map(({ id }) => id.split('/')[1])).toEqual([
      ...['any-question', 'not-working', 'side-effect', 'other-choices', 'referral', 'give-it-time'],
      ...['wrong-record', 'bill', 'not-heard', 'time-to-decide', 'interpreter'],
    ]);
    expect(rehearsals.filter(({ begin }) => !begin).map(({ id }) => id)).toEqual([
      'ready-lines/any-question',
    ]);
  });

  it('say each line of a rehearsal in English and in Spanish', () => {
    expect(said.filter(({ en, es }) => en === es)).toEqual([]);
  });

  it('leave nobody stuck in a rehearsal, nor with one line only to say to a reply', () => {
    expect(rehearsals.map(checkRehearsal)).toEqual(rehearsals.map(() => undefined));
    const theirs = rehearsals.flatMap(({ turns }) => turns.filter(({ opens }) => opens));
    expect(theirs.filter(({ next }) => next.length < 2)).toEqual([]);
  });
});
