import { describe, expect, it } from 'vitest';

import { blockBreak } from '../../../lib/jargon/characters';
import { finder, friend, term } from './entries';

describe('findTerms', () => {
  it('finds words and phrases, the longest first from the left', () => {
    const find = finder([
      'atrial fibrillation',
      'fibrillation',
      'heart',
      'heart failure',
      'failure to thrive',
    ]);
    expect(find('Atrial fibrillation, then heart failure to thrive; fibrillation.')).toEqual([
      'Atrial fibrillation=atrial fibrillation',
      'heart failure=heart failure',
      'fibrillation=fibrillation',
    ]);
  });

  it('falls back to the shorter term when the longer one does not go on', () => {
    const find = finder(['blood', 'blood pressure cuff', 'pressure']);
    expect(find('blood pressure')).toEqual(['blood=blood', 'pressure=pressure']);
    expect(find('blood pressure cuf')).toEqual(['blood=blood', 'pressure=pressure']);
  });

  it('gives offsets of the text as it is', () => {
    const find = finder(['edema']);
    expect(find('😀 e\u0301de\u00adma 👍🏽edema')).toEqual(['e\u0301de\u00adma=edema', 'edema=edema']);
  });

  it.each([
    ['pre-edematous', []],
    ['edemas1', []],
    ['xedema', []],
    ['edemaß', []],
    ['édema', ['édema=edema']],
    ['edema\u0301', ['edema\u0301=edema']],
    ['отекedema', []],
    ['\u{10400}edema', []],
    ['(edema)', ['edema=edema']],
    ['edema/erythema', ['edema=edema']],
    ['“edema”', ['edema=edema']],
    ["'edema'", ['edema=edema']],
    ['ｅｄｅｍａ', ['ｅｄｅｍａ=edema']],
    ['e\u200bde\u2060ma\ufeff', ['e\u200bde\u2060ma=edema']],
  ])('keeps to whole words in %j', (text, expected) => {
    expect(finder(['edema'])(text)).toEqual(expected);
  });

  it.each([
    ['biopsies', 'biopsy', ['biopsies=biopsy']],
    ['Polyps', 'polyp', ['Polyps=polyp']],
    ['abscesses', 'abscess', ['abscesses=abscess']],
    ['the spleen’s edge', 'spleen', ['spleen=spleen']],
    ["the spleen's edge", 'spleen', ['spleen=spleen']],
    ["the nurses' room", 'nurse', ['nurses=nurse']],
    ['heart attacks', 'heart attack', ['heart attacks=heart attack']],
    ['Crohn’s disease', "Crohn's disease", ["Crohn’s disease=Crohn's disease"]],
    ['MRIs', 'MRI', ['MRIs=MRI']],
    ["MRI's", 'MRI', ['MRI=MRI']],
    ['MRIS', 'MRI', []],
    ['mris', 'MRI', []],
    ['mass', 'mas', []],
    ['grass', 'gras', []],
    ['plays', 'play', ['plays=play']],
    ['plaies', 'play', []],
    ['lenses', 'lens', ['lenses=lens']],
    ['poles', 'pol', []],
    ['spies', 'sp', []],
  ])('finds endings a pack need not list: %s for %s', (text, name, expected) => {
    expect(finder([name])(text)).toEqual(expected);
  });

  it.each([
    ['follow-up', true],
    ['follow\u2011up', true],
    ['follow–up', true],
    ['follow up', true],
    ['follow\u00a0up', true],
    ['follow \n\t  up', true],
    ['follow - up', false],
    ['follow – up', false],
    ['follow, up', false],
    ['follow. Up', false],
    ['followup', false],
    [`follow${blockBreak}up`, false],
    [`follow ${blockBreak} up`, false],
  ])('reads %j between the words of a phrase', (text, isFound) => {
    for (const name of ['follow up', 'follow-up']) {
      expect(finder([name])(text)).toEqual(isFound ? [`${text}=${name}`] : []);
    }
  });

  it('reads signs inside a term as they are', () => {
    const find = finder([term('PRN', { forms: ['p.r.n.'] }), 'h/o', 'C. diff', '24/7', 'T&A', 'H2']);
    expect(find('take p.r.n. only')).toEqual(['p.r.n=PRN']);
    expect(find('h/o C.diff and C. diff, T&A, T & A, H₂')).toEqual([
      'h/o=h/o',
      'C.diff=C. diff',
      'C. diff=C. diff',
      'T&A=T&A',
      'T & A=T&A',
      'H₂=H2',
    ]);
    expect(find('p r n, h o, 24-7, T/A')).toEqual([]);
  });

  it('is told nothing by a word that only hashes alike', () => {
    // Found by search: both hash to the same 32 bits (FNV-1a), and only one is a term.
    const find = finder(['costarring', 'declinate']);
    expect(find('costarring liquid declinate macallums')).toEqual([
      'costarring=costarring',
      'declinate=declinate',
    ]);
  });
});

describe('capitals', () => {
  const find = finder([
    term('ALL'),
    term('IT', { forms: ['iliotibial'] }),
    term('OR'),
    term('AS'),
    term('MRI'),
    term('hypertension'),
    term('PT', { forms: ['physical therapy'] }),
    term('patient', { forms: ['pt'] }),
  ]);

  it('does not take everyday words for abbreviations', () => {
    expect(find('all of it, or as much as it is. All or nothing. It all adds up.')).toEqual([]);
  });

  it('finds abbreviations among small letters', () => {
    expect(find('He has ALL and AS; IT band; the OR was free.')).toEqual([
      'ALL=ALL',
      'AS=AS',
      'IT=IT',
      'OR=OR',
    ]);
  });

  it('leaves everyday words alone in a line of capitals, and finds the rest', () => {
    expect(find('CHECK ALL THAT APPLY: MRI OR HYPERTENSION')).toEqual([
      'MRI=MRI',
      'HYPERTENSION=hypertension',
    ]);
    expect(find('ALL')).toEqual([]);
    expect(find(`for you${blockBreak}ALL${blockBreak}for me`)).toEqual([]);
    expect(find('for you\nALL\nfor me')).toEqual([]);
  });

  it('keeps several of an abbreviation in capitals', () => {
    const findSeveral = finder([term('HA', { forms: ['HAs'] }), 'DTs']);
    expect(findSeveral('He has had HAs and DTs; DT HAS dts.')).toEqual(['HAs=HA', 'DTs=DTs']);
  });

  it('prefers the term that is written in capitals', () => {
    expect(find('PT today; pt well; Pt well')).toEqual(['PT=PT', 'pt=patient', 'Pt=patient']);
    expect(finder([term('patient', { forms: ['pt'] }), 'PT'])('PT or pt')).toEqual(['PT=PT', 'pt=patient']);
  });
});

describe('false friends', () => {
  const negative = friend('negative', { near: ['test', 'biopsy'], notNear: ['thoughts'] });

  it('needs a word nearby to speak for its chart meaning', () => {
    const find = finder([], [negative]);
    expect(find('The test came back negative.')).toEqual(['negative=~negative']);
    expect(find('Negative for strep, both tests')).toEqual(['Negative=~negative']);
    expect(find('He was negative about it.')).toEqual([]);
  });

  it('stands back when a word nearby says it has its daily meaning', () => {
    expect(finder([], [negative])('negative thoughts about the test')).toEqual([]);
    expect(finder([], [friend('stable', { notNear: ['horse'] })])('stable today, horse')).toEqual([]);
  });

  it('looks six words either way, and no further', () => {
    const find = finder([], [negative]);
    expect(find('negative 1 2 3 4 5 test')).toHaveLength(1);
    expect(find('negative 1 2 3 4 5 6 test')).toHaveLength(0);
    expect(find('test 1 2 3 4 5 negative')).toHaveLength(1);
    expect(find('test 1 2 3 4 5 6 negative')).toHaveLength(0);
  });

  it('does not look into another block', () => {
    expect(finder([], [negative])(`test${blockBreak}negative${blockBreak}biopsy`)).toEqual([]);
  });

  it('is always meant when it asks for no word', () => {
    expect(finder([], [friend('unremarkable')])('Unremarkable.')).toEqual(['Unremarkable=~unremarkable']);
  });

  it('gives way to a longer term', () => {
    expect(finder(['gram negative'], [negative])('gram negative on the test')).toEqual([
      'gram negative=gram negative',
    ]);
  });

  it('gives way to a term at the same words, unless a word nearby speaks for it', () => {
    const find = finder(['negative'], [negative]);
    expect(find('negative')).toEqual(['negative=negative']);
    expect(find('negative test')).toEqual(['negative=~negative']);
    expect(finder(['stable'], [friend('stable')])('stable')).toEqual(['stable=stable']);
    expect(finder(['stable'], [friend('STABLE')])('STABLE')).toEqual(['STABLE=stable']);
  });
});
