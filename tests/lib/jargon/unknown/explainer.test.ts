import { describe, expect, it } from 'vitest';

import { affix, explainerOf, root, stem } from './words';

const parts = [
  root('cholecyst', 'the gallbladder', 'la vesícula'),
  root('hepat', 'the liver', 'el hígado'),
  root('splen', 'the spleen', 'el bazo'),
  root('cardi', 'the heart', 'el corazón', ['cardi', 'card']),
  root('kal', 'potassium', 'el potasio'),
  affix('prefix', 'peri', 'around {}', { says: 'place', means: { en: 'around {}', es: 'alrededor de {}' } }),
  affix('prefix', 'hyper', 'too much {~}', {
    says: 'amount',
    means: { en: 'too much {~}', es: 'exceso de {~}' },
  }),
  affix('prefix', 'trans', 'across {}', { says: 'place' }),
  affix('prefix', 'tachy', 'fast {~}', { says: 'amount' }),
  affix('suffix', 'itis', 'Swelling (of) {}', {
    names: 'condition',
    means: { en: 'Swelling (of) {}', es: 'Hinchazón (de) {}' },
  }),
  affix('suffix', 'emia', '{~} in the blood', {
    names: 'condition',
    means: { en: '{~} in the blood', es: '{~} en la sangre' },
  }),
  affix('suffix', 'megaly', 'Larger than usual: {}'),
  affix('suffix', 'pnea', 'Breathing: {}', { alone: { en: 'breathing' } }),
  affix('ending', 'ic', '(to do with) {}'),
];
const explain = explainerOf(
  {
    parts,
    stems: [
      stem('pril', 'A medicine.', ['april']),
      stem('mab', 'An antibody.'),
      stem('zumab', 'A longer one.'),
      { ...stem('cef', 'An antibiotic.'), at: 'start' as const },
    ],
    exceptions: ['pericardic'],
    familiar: ['hepatitis'],
  },
  ['everyday', 'cardic', 'walk', 'water', 'proof', 'receive', 'calendar'],
);

function meaning(word: string) {
  const gloss = explain(word);
  return (
    gloss && {
      source: gloss.source,
      plain: gloss.means.en,
      parts: gloss.pieces.map(({ letters }) => letters),
    }
  );
}

describe('createExplainer', () => {
  it('explains a word by its parts, in a sentence', () => {
    expect(explain('cholecystitis')).toEqual({
      source: 'word-parts',
      word: 'cholecystitis',
      kind: 'condition',
      means: { en: 'Swelling of the gallbladder.', es: 'Hinchazón de la vesícula.' },
      pieces: [
        { letters: 'cholecyst', means: { en: 'the gallbladder', es: 'la vesícula' } },
        { letters: 'itis', means: { en: 'Swelling', es: 'Hinchazón' } },
      ],
      hasHint: true,
      from: 'Test',
    });
  });

  it.each([
    ['hepatosplenomegaly', 'Larger than usual: the liver and the spleen.'],
    ['pericarditis', 'Swelling around the heart.'],
    ['hyperkalemia', 'Too much potassium in the blood.'],
    ['tachypnea', 'Fast breathing.'],
    ['hepatic', 'To do with the liver.'],
    ['pericardic', undefined],
  ])('joins the meanings of %s', (word, plain) => {
    expect(explain(word)?.means.en || undefined).toBe(plain);
  });

  it('joins Spanish words as Spanish does', () => {
    expect(explain('carditis')?.means.es).toBe('Hinchazón del corazón.');
    expect(explain('pericarditis')?.means.es).toBe('Hinchazón alrededor del corazón.');
    expect(explain('hyperkalemia')?.means.es).toBe('Exceso de potasio en la sangre.');
  });

  it('explains several, and what is done so', () => {
    expect(meaning('hepatomegalys')?.parts).toEqual(['hepat', 'megaly']);
    expect(meaning('hepatically')?.parts).toEqual(['hepat', 'ic']);
  });

  it('says what kind of medicine a name is by its longest ending', () => {
    expect(meaning('lisinopril')).toEqual({ source: 'drug-stem', plain: 'A medicine.', parts: ['pril'] });
    expect(meaning('bevacizumab')?.parts).toEqual(['zumab']);
    expect(meaning('cefazolin')).toEqual({ source: 'drug-stem', plain: 'An antibiotic.', parts: ['cef'] });
  });

  it.each(['transic', 'hepatix', 'peritis', 'xcardi', 'emia'])(
    'does not say what %s means: its parts are too few, or do not make up all of it',
    word => {
      expect(meaning(word)?.source).not.toBe('word-parts');
    },
  );

  it.each(['everyday', 'cardic', 'hepatitis', 'ab', '', 'a1b2c3', 'x'.repeat(41), 'señor'])(
    'leaves %j alone',
    word => {
      expect(explain(word)).toBeUndefined();
    },
  );

  it.each(['april', 'pericardic'])('guesses nothing about the exception %s', word => {
    expect(meaning(word)?.plain ?? '').toBe('');
  });

  it.each(['walking', 'unwalkable', 'waterproof', 'recieve', 'calender', 'callendar'])(
    'takes %s for an everyday word, or a slip of the hand',
    word => {
      const known = explainerOf({}, [
        'walk',
        'walkable',
        'water',
        'proof',
        'receive',
        'calendar',
        'calender',
      ]);
      expect(known(word)).toBeUndefined();
    },
  );

  it('says that a word is rare, and no more, when nothing explains it', () => {
    expect(explain('zymurgy')).toMatchObject({
      source: 'unusual',
      kind: 'unusual',
      means: { en: '' },
      pieces: [],
      hasHint: false,
    });
    expect(explain('hepatzurg')).toMatchObject({ source: 'unusual', hasHint: true });
  });
});
