import { describe, expect, it } from 'vitest';

import { makeSheet } from '../../../lib/exports/sheet';
import { newQuestion } from '../../../lib/notebook/questions/question';
import { emptyVisit, type Question, type Visit } from '../../../lib/notebook/visit';

const t = (id: string, values?: Record<string, unknown>) => (values ? `${id} ${Object.values(values)}` : id);

function question(text: string, first = true): Question {
  return { ...newQuestion(text, text), first };
}

function visit(questions: Question[], over: Partial<Visit> = {}): Visit {
  return { ...emptyVisit('v'), with: 'Dr. Osei', matters: 'To feel like myself.', questions, ...over };
}

const three = ['One?', 'Two?', 'Three?'].map(text => question(text));
const make = (of: Visit, words = [{ term: 'taper', plain: 'To go down slowly.' }]) =>
  makeSheet(of, { t, when: 'Tuesday', words });

/** Lines of the page a sheet takes, counted as the page does: 85 letters a line. */
function height(sheet: ReturnType<typeof make>): number {
  const lines = (text: string) => Math.max(1, Math.ceil(text.length / 85));
  const first = sheet.first.reduce((sum, { text, lines: ruled }) => sum + lines(text) + ruled, 0);
  const later = sheet.later.reduce((sum, text) => sum + lines(text), 0);
  const words = sheet.words.reduce((sum, { term, plain }) => sum + lines(`${term}: ${plain}`), 0);
  return first + later + words + lines(sheet.matters) + sheet.stepLines + 12;
}

describe('makeSheet', () => {
  it('holds what a visit needs, with room to write', () => {
    expect(make(visit([...three, question('Four?', false)]))).toEqual({
      title: 'sheet-title Dr. Osei',
      when: 'Tuesday',
      matters: 'To feel like myself.',
      first: ['One?', 'Two?', 'Three?'].map((text, at) => ({ text, lines: 3, code: `Q${at + 1}` })),
      later: ['Four?'],
      laterCodes: ['Q4'],
      codes: ['One?', 'Two?', 'Three?', 'Four?'].map((questionId, at) => ({
        code: `Q${at + 1}`,
        questionId,
      })),
      keptBack: 0,
      leftOut: 0,
      words: [{ term: 'taper', plain: 'To go down slowly.' }],
      stepLines: 2,
    });
  });

  it('leaves blank questions out', () => {
    expect(make(visit([question('  '), question('One?')])).first).toHaveLength(1);
  });

  it.each([1, 20, 100, 500])(
    'fits on one page with %i more questions, and says how many did not fit',
    count => {
      const many = Array.from({ length: count }, (_, at) => question(`Question ${at}?`, false));
      const sheet = make(visit([...three, ...many]));
      expect(height(sheet)).toBeLessThanOrEqual(40);
      expect(sheet.later.length + sheet.leftOut).toBe(count);
    },
  );

  it('keeps the first three whole, however long they are', () => {
    const long = Array.from({ length: 3 }, (_, at) => question(`${at} ${'why '.repeat(60)}?`));
    const sheet = make(visit([...long, question('Later?', false)]));
    expect(sheet.first.map(({ text }) => text)).toEqual(long.map(({ text }) => text));
    expect(height(sheet)).toBeLessThanOrEqual(40);
  });

  it('gives fewer lines to write on before it leaves a question out', () => {
    const many = Array.from({ length: 14 }, (_, at) => question(`Question ${at}?`, false));
    expect(make(visit([...three, ...many])).first[0]?.lines).toBeLessThan(3);
  });

  it.each([0, 3, 40])('fits on one page in large print too, with %i more questions', count => {
    const many = Array.from({ length: count }, (_, at) => question(`Question ${at}?`, false));
    const sheet = makeSheet(visit([...three, ...many]), { t, when: '', words: [], size: 'large' });
    const lines = (text: string) => Math.max(1, Math.ceil(text.length / 56));
    const used = [...sheet.first.map(one => lines(one.text) + one.lines), ...sheet.later.map(lines)];
    expect(used.reduce((sum, one) => sum + one, 0) + lines(sheet.matters) + 2 + 9).toBeLessThanOrEqual(27);
    expect(sheet.later.length + sheet.leftOut).toBe(count);
    expect(sheet.laterCodes).toHaveLength(sheet.later.length);
  });

  it('keeps a question with a sensitive tag back, and says so to the screen only', () => {
    const secret = { ...question('About drinking?'), tags: ['substance-use'] };
    const sheet = make(visit([...three, secret]));
    expect([JSON.stringify(sheet).includes('drinking'), sheet.keptBack]).toEqual([false, 1]);
  });
});
