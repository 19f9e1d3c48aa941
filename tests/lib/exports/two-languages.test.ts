import { describe, expect, it } from 'vitest';

import { type LinePair, makeTwoLanguageSheet, pairLine } from '../../../lib/exports/two-languages';
import { readWords } from '../../support/words';
import { question, visit } from './out';

const pairs: LinePair[] = [
  { id: 'p/whole', says: { en: 'What else could we try?', es: '¿Qué más podemos probar?' } },
  { id: 'p/begin', says: { en: 'I worry that …', es: 'Me preocupa que …' }, isBeginning: true },
  { id: 'p/longer', says: { en: 'I worry that it …', es: 'Me preocupa que esto …' }, isBeginning: true },
];
const spanish = { mine: 'es', theirs: 'en', pairs } as const;

describe('a line in two languages', () => {
  it('has the other language where people wrote the very same line in both', () => {
    expect(pairLine(' ¿Qué más  podemos probar? ', spanish)).toEqual({
      mine: '¿Qué más  podemos probar?',
      theirs: 'What else could we try?',
      toInterpret: false,
    });
  });

  it.each([
    ['in my own words', '¿Puedo dormir?'],
    ['of a pack, with one letter changed', '¿Qué mas podemos probar?'],
    ['of a pack, gone on with', '¿Qué más podemos probar? Sin pastillas.'],
    ['that only looks like a beginning', 'Me preocupa queso'],
  ])('%s is not translated, and asks for an interpreter', (_name, text) => {
    expect(pairLine(text, spanish)).toEqual({ mine: text, theirs: '', toInterpret: true });
  });

  it('begun as a pack begins has that beginning, the longest there is, and asks for an interpreter', () => {
    expect(pairLine('Me preocupa que esto no pase', spanish)).toEqual({
      mine: 'Me preocupa que esto no pase',
      theirs: 'I worry that it …',
      toInterpret: true,
    });
  });

  it('that is in the language of the other side already needs no interpreter', () => {
    expect(pairLine('What else could we try?', spanish)).toMatchObject({
      theirs: 'What else could we try?',
      toInterpret: false,
    });
  });
});

describe('a sheet in two languages', () => {
  const t = { en: readWords('en'), es: readWords('es') };
  const make = (of: Parameters<typeof visit>[0]) => makeTwoLanguageSheet(visit(of), { ...spanish, t });

  it('has its headings in both, and the codes of the paper', () => {
    const sheet = make({
      with: 'Dra. Peña',
      matters: 'Dormir',
      questions: [question('¿Qué más podemos probar?'), question('¿Duele?', { first: true })],
    });
    expect(sheet.title).toEqual({ mine: 'Mi cita con Dra. Peña', theirs: 'My visit with Dra. Peña' });
    expect(sheet.sections.map(({ title, lines }) => [title.theirs, lines.map(({ code }) => code)])).toEqual([
      ['What matters most to me', ['']],
      ['To ask first', ['Q1']],
      ['To ask if there is time', ['Q2']],
    ]);
    expect(sheet.codes).toEqual([
      { code: 'Q1', questionId: '¿Duele?' },
      { code: 'Q2', questionId: '¿Qué más podemos probar?' },
    ]);
  });

  it('leaves out what is sensitive', () => {
    expect(make({ questions: [question('¿Dinero?', { tags: ['money'] })] }).sections).toEqual([]);
  });
});
