import { beforeEach, describe, expect, it } from 'vitest';

import { newQuestion } from '../../../../lib/notebook/questions/question';
import { createSearch, type Hit, type Search } from '../../../../lib/notebook/search/search';
import { emptyVisit, type Question, type Visit } from '../../../../lib/notebook/visit';
import { passage } from '../builders';

let search: Search;
beforeEach(() => {
  search = createSearch();
});

function question(text: string, around: Partial<Question> = {}): Question {
  return { ...newQuestion(text, text), ...around };
}

function visit(id: string, around: Partial<Visit> = {}): Visit {
  return { ...emptyVisit(id), ...around };
}

/** A hit as a person sees it: whose it is, and the text with its marks in brackets. */
function show({ visitId, field, snippet }: Hit): string {
  const text = snippet.marks.reduceRight(
    (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    snippet.text,
  );
  return `${visitId} ${field}: ${text}`;
}

const find = (query: string, limit?: number) => search.find(query, limit).map(show);

describe('a search', () => {
  it('finds words in everything the person wrote', () => {
    search.put(
      visit('v', {
        with: 'Sleep clinic',
        matters: 'To sleep',
        draft: 'sleep?',
        questions: [question('Why no sleep', { passage: passage('sleep apnea') })],
      }),
    );
    expect(find('sleep')).toEqual([
      'v question: Why no [sleep]',
      'v with: [Sleep] clinic',
      'v matters: To [sleep]',
      'v draft: [sleep]?',
      'v passage: [sleep] apnea',
    ]);
  });

  it('says which question a text belongs to', () => {
    const about = question('Is it safe?', { id: 'q', passage: passage('Potassium 3.1') });
    search.put(visit('v', { with: 'Dr. Lee', questions: [about] }));
    const ids = (query: string) => search.find(query).map(({ questionId }) => questionId);
    expect([ids('safe'), ids('potassium'), ids('lee')]).toEqual([['q'], ['q'], [undefined]]);
  });

  it.each([
    ['pena', 'Dra. [Peña]'],
    ['PEÑA', 'Dra. [Peña]'],
    ['pill', 'Can I stop the [pills]?'],
    ['stopping pills', 'Can I [stop] the [pills]?'],
    ['tomar', '¿Sigo [tomando] la medicina?'],
    ['medicinas', '¿Sigo tomando la [medicina]?'],
    ['medic', '¿Sigo tomando la [medicina]?'],
  ])('forgives accents, endings and the rest of a word: %s', (query, shown) => {
    for (const [index, text] of [
      'Dra. Peña',
      'Can I stop the pills?',
      '¿Sigo tomando la medicina?',
    ].entries())
      search.put(visit(`${index}`, { matters: text }));
    expect(find(query).map(text => text.slice('0 matters: '.length))).toEqual([shown]);
  });

  it('wants every word that was asked, in any order', () => {
    search.put(visit('v', { questions: [question('Stop the pills'), question('Stop the drops')] }));
    expect(find('drops stop')).toEqual(['v question: [Stop] the [drops]']);
    expect(find('drops pills')).toEqual([]);
  });

  it('puts the very word before its other forms, and these before longer words', () => {
    search.put(visit('v', { questions: ['pillow', 'pills', 'pill'].map(text => question(text)) }));
    expect(find('pill')).toEqual(['v question: [pill]', 'v question: [pills]', 'v question: [pillow]']);
  });

  it('finds nothing for a query without words, and for words that are not there', () => {
    search.put(visit('v', { matters: 'Sleep' }));
    expect([find(''), find(' ?'), find('lunch'), find('leep')]).toEqual([[], [], [], []]);
  });

  it('gives no more than were asked for', () => {
    search.put(visit('v', { questions: ['a1', 'a2', 'a3'].map(text => question(`sleep ${text}`)) }));
    expect(find('sleep', 2)).toEqual(['v question: [sleep] a1', 'v question: [sleep] a2']);
  });

  it('follows a visit as it changes, and forgets it', () => {
    search.put(visit('v', { matters: 'Sleep', questions: [question('Pills', { id: 'q' })] }));
    search.put(visit('v', { matters: 'Sleep', questions: [question('Drops', { id: 'q' })] }));
    expect([find('sleep'), find('pills'), find('drops')]).toEqual([
      ['v matters: [Sleep]'],
      [],
      ['v question: [Drops]'],
    ]);
    search.put(visit('other', { matters: 'Sleep' }));
    search.remove('v');
    expect([find('sleep'), find('drops')]).toEqual([['other matters: [Sleep]'], []]);
    search.clear();
    expect(find('sleep')).toEqual([]);
  });

  // How soon is measured by `npm run bench -- store`.
  it('finds the few among twenty thousand texts, and no more than asked for', () => {
    const some = ['pills', 'sleep', 'Peña', 'doctor', 'sangre', 'dolor', 'hoping', 'tired', 'water', 'walk'];
    for (let id = 0; id < 400; id++) {
      const questions = Array.from({ length: 50 }, (_, at) =>
        question(`${some.map(word => `${word}${at}`).join(' ')} ${id}`, { id: `${at}` }),
      );
      search.put(visit(`${id}`, { questions }));
    }
    search.put(visit('one', { questions: [question('Does Peña know of my dolor?')] }));
    expect(find('pena dolor', 1)).toEqual(['one question: Does [Peña] know of my [dolor]?']);
    expect(find('walk', 7)).toHaveLength(7);
    expect(find('nothing')).toEqual([]);
  });
});
