import { describe, expect, it } from 'vitest';

import { makeFhirBundle } from '../../../lib/exports/fhir';
import { onPaper } from '../../../lib/exports/on-paper';
import { makeSheet } from '../../../lib/exports/sheet';
import { makeTwoLanguageSheet } from '../../../lib/exports/two-languages';
import { starterOf } from '../../../lib/notebook/questions/from-ai';
import { readWords } from '../../support/words';
import { out, question, visit } from './out';

const t = readWords('en');
const es = readWords('es');
const anew = question(' Will it hurt my sleep? ', {
  starter: starterOf('It can hurt your sleep.'),
  first: true,
});
const marked = 'Will it hurt my sleep? (From an AI, not checked)';

describe('a question that began as something an AI said', () => {
  it('says so behind its words, however they read by now', () => {
    expect(onPaper(anew, t)).toBe(marked);
    expect(onPaper(question('Why?'), t)).toBe('Why?');
    expect(onPaper(question('Why?', { starter: { id: 'pack/line', text: 'Why?' } }), t)).toBe('Why?');
  });

  it('says so on the sheet, first or later, and its line is counted with it', () => {
    const later = { ...anew, id: 'later', first: false };
    const sheet = makeSheet(visit({ questions: [anew, later] }), { t, when: '', words: [] });
    expect([sheet.first[0]?.text, ...sheet.later]).toEqual([marked, marked]);
  });

  it('says so in both languages, beside each other', () => {
    const parts = { mine: 'en', theirs: 'es', t: { en: t, es }, pairs: [] } as const;
    const [line] = makeTwoLanguageSheet(visit({ questions: [anew] }), parts).sections[0]!.lines;
    expect(line).toMatchObject({ mine: marked, theirs: '(De una IA, sin revisar)', toInterpret: true });
  });

  it('says so to another program', () => {
    const bundle = makeFhirBundle(out({ questions: [anew] }), {
      t,
      madeAt: '2026-11-22T10:00:00Z',
      zone: 'UTC',
    });
    expect(bundle.entry[0]?.resource).toMatchObject({ item: [{ text: marked }] });
  });
});
