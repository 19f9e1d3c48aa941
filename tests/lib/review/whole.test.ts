import { beforeEach, describe, expect, it } from 'vitest';

import { createNotebook, type Notebook } from '../../../lib/notebook/notebook';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { encodePlan } from '../../../lib/review/plan';
import { createReview } from '../../../lib/review/review';
import { createSitting } from '../../../lib/review/sitting/sitting';
import { createTables, type Table } from '../../../lib/review/tables';
import { ask, createDesk, expectValue, newId } from '../notebook/builders';
import { lettersIn } from './builders';

const clock = { ms: Date.parse('2026-03-02T09:00:00.000Z') };
const texts = ['Is there a ride?', 'Is it the pill?', 'When do we talk?'];
let notebook: Notebook;
let open: OpenVisit;
let table: Table;
let ids: string[];

/** A visit with three questions, the first two of them shared with Maria. */
beforeEach(async () => {
  const journal = createDesk().openJournal();
  notebook = await expectValue(createNotebook(journal, { newId, now: () => clock.ms }));
  open = await expectValue(notebook.newVisit({ with: 'Dr. Lee', matters: 'To sleep.' }));
  ids = texts.map(text => ask(open, text));
  open.set({ hardest: ids[0]! });
  const tables = createTables({ notebook, journal }, { newId, now: () => clock.ms });
  table = await expectValue(tables.open(open.visit.value.id));
});

function share(): OpenVisit {
  const until = new Date(clock.ms + 3_600_000).toISOString();
  const chosen = [{ id: `question/${ids[0]}` }, { id: `question/${ids[1]}` }] as const;
  table.session.start({ with: 'Maria', purpose: '', until }, [...chosen, { id: 'text/matters' }]);
  return table.whole(open);
}

const listed = (visit: OpenVisit) =>
  visit.visit.value.questions.map(({ text, first }) => `${first ? '!' : '-'} ${text}`);
const find = (visit: OpenVisit, id: string | undefined) =>
  visit.visit.value.questions.find(question => question.id === id);

describe('a visit with what is shared of it', () => {
  it('is the visit itself while nothing is shared, and where it is another', async () => {
    expect(table.whole(open)).toBe(open);
    share();
    const other = await expectValue(notebook.newVisit());
    expect(table.whole(other)).toBe(other);
    table.session.end();
    expect(table.whole(open)).toBe(open);
  });

  it('has everything in its place', () => {
    const before = open.visit.value;
    expect(share().visit.value).toEqual(before);
    expect(open.visit.value.questions).toHaveLength(1);
  });

  it('keeps what is said of a shared question: not in what is sent, and there when it is home', () => {
    const whole = share();
    whole.markQuestion(ids[0]!, { status: 'answered' });
    for (const at of [1, 2, 3]) whole.setAnswer(ids[0]!, 'Yes'.slice(0, at), 'Yes'.slice(0, at - 1));
    whole.setInMyWords(ids[0]!, 'A ride will come.');
    const said = {
      ...{ status: 'answered', answer: 'Yes', inMyWords: 'A ride will come.' },
      askedAt: new Date(clock.ms).toISOString(),
    };
    expect(find(whole, ids[0])).toMatchObject(said);
    expect(lettersIn(encodePlan(table.sides.plan))).not.toMatch(/answered|Yes|A ride will come/);
    table.session.end();
    expect(find(open, ids[0])).toMatchObject(said);
  });

  it('goes on with an answer from before it was shared, and can be taken back a step', () => {
    open.setAnswer(ids[0]!, 'Ask Jo');
    const whole = share();
    whole.setAnswer(ids[0]!, 'Ask Jo.', 'Ask Jo');
    expect(find(whole, ids[0])?.answer).toBe('Ask Jo.');
    whole.undo();
    expect(find(whole, ids[0])?.answer).toBe('Ask Jo');
    whole.setAnswer(ids[0]!, '', 'Ask Jo');
    table.session.end();
    expect(find(open, ids[0])?.answer).toBe('');
  });

  it('keeps answers that came home on paper, to shared questions too, and takes them back', () => {
    open.setAnswer(ids[0]!, 'Ask Jo');
    const whole = share();
    whole.setBox('paper/typed', 'Q1 ...');
    const came = [0, 2].map(at => ({ questionId: ids[at]!, text: `Said ${at}` }));
    const kept = whole.keepAnswers(came, 'paper/typed');
    expect(kept).toMatchObject({ ok: true, value: { count: 2 } });
    expect(find(whole, ids[0])).toMatchObject({ answer: 'Ask Jo\nSaid 0', status: 'answered' });
    expect(find(whole, ids[2])).toMatchObject({ answer: 'Said 2', status: 'answered' });
    expect(whole.visit.value.boxes['paper/typed']).toBeUndefined();
    whole.setInMyWords(ids[1]!, 'Meanwhile');
    if (kept.ok) kept.value.takeBack();
    expect(find(whole, ids[0])).toMatchObject({ answer: 'Ask Jo', status: 'draft', askedAt: '' });
    expect(find(whole, ids[2])?.answer).toBe('');
    expect(whole.visit.value.boxes['paper/typed']).toBe('Q1 ...');
    table.session.end();
    expect(find(open, ids[0])?.answer).toBe('Ask Jo');
  });

  it('says "not asked yet" again, and takes a mark back a step', () => {
    const whole = share();
    whole.markQuestion(ids[0]!, { status: 'asked' });
    whole.markQuestion(ids[0]!, { status: 'ready' });
    expect(find(whole, ids[0])).toMatchObject({ status: 'ready', askedAt: '' });
    whole.undo();
    expect(find(whole, ids[0])?.status).toBe('asked');
  });

  it('moves a question among all of them, and writes nothing of private ones into the plan', () => {
    const whole = share();
    whole.moveQuestion(ids[2]!, { first: true, before: ids[0]! });
    expect(listed(whole)).toEqual([`! ${texts[2]}`, `! ${texts[0]}`, `! ${texts[1]}`]);
    whole.moveQuestion(ids[0]!, { first: false });
    expect(listed(whole)).toEqual([`! ${texts[2]}`, `! ${texts[1]}`, `- ${texts[0]}`]);
    expect(table.now.value.items.map(({ id }) => id)).toEqual([
      `question/${ids[1]}`,
      `question/${ids[0]}`,
      'text/matters',
    ]);
    table.session.end();
    expect(listed(open)).toEqual([`! ${texts[2]}`, `! ${texts[1]}`, `- ${texts[0]}`]);
  });

  it('adds a question after those that are shared, and pushes none of the three away', () => {
    const whole = share();
    whole.setDraft('A fourth?');
    whole.addDraft();
    expect(listed(whole)).toEqual([...texts.map(text => `! ${text}`), '- A fourth?']);
    expect(table.now.value.items).toHaveLength(3);
  });

  it('brings what an earlier visit left, but nothing a second time', async () => {
    const earlier = await expectValue(notebook.newVisit());
    ask(earlier, 'From before?');
    const next = {
      ...earlier.visit.value,
      questions: [...earlier.visit.value.questions, ...open.visit.value.questions],
    };
    const whole = share();
    expect(whole.carryOver(next)).toEqual({ ok: true, value: 1 });
    expect(whole.takeList(next)).toEqual({ ok: true, value: 0 });
    expect(listed(whole)).toEqual([...texts.map(text => `! ${text}`), '- From before?']);
  });

  it('writes words by the client’s own hand of the plan', () => {
    const whole = share();
    expect(whole.editQuestion(ids[0]!, 'Is there a free ride?', texts[0]).ok).toBe(true);
    expect(whole.setMatters('To sleep well.', 'To sleep.').ok).toBe(true);
    expect(table.now.value.items.map(({ text }) => text)).toContain('Is there a free ride?');
    expect(whole.visit.value.matters).toBe('To sleep well.');
    expect(open.visit.value.matters).toBe('');
  });

  it('lets what is hardest be a shared question', () => {
    const whole = share();
    expect(whole.visit.value.hardest).toBe(ids[0]);
    expect(whole.set({ hardest: ids[1]! }).ok).toBe(true);
    expect(whole.visit.value.hardest).toBe(ids[1]);
  });

  it('is not changed by what a specialist does in their turn', () => {
    const sitting = createSitting(table, createReview('maria'), { newId, now: () => clock.ms });
    const whole = share();
    whole.setAnswer(ids[0]!, 'Yes.');
    const before = whole.visit.value;
    sitting.letIn(true);
    sitting.handOver();
    const item = `question/${ids[0]}` as const;
    const saw = { exact: texts[0]!, before: '', after: '' };
    expect(sitting.specialist.suggest({ kind: 'edit', item, saw, text: 'Drop it.' }).ok).toBe(true);
    sitting.specialist.suggest({ kind: 'add', text: 'Say thanks?' });
    sitting.takeWheel();
    expect(whole.visit.value).toBe(before);
    sitting.close();
  });
});
