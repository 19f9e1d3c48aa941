import { beforeEach, describe, expect, it } from 'vitest';

import { readVisit } from '../../../lib/notebook/document';
import { balanceOf } from '../../../lib/review/balance';
import { encodePlan, readItems } from '../../../lib/review/plan';
import { leaveBehind, readSuggestions } from '../../../lib/review/review';
import { readLimit, readLog, readShared, setLimit } from '../../../lib/review/session';
import { addQuestion, at, clock, copyOf, lettersIn, suggest, type Table, table, tools } from './builders';

let built: Table;
const about = () => ({ with: 'Sam', purpose: 'To get ready', until: at(40) });

beforeEach(() => {
  clock.ms = Date.parse('2026-03-02T09:00:00.000Z');
  built = table();
  addQuestion(built.sides.own, 'q1', 'Could it be the new medicine?');
  addQuestion(built.sides.own, 'q2', 'What else is there?');
});

describe('a session', () => {
  it('shows what was chosen, to whom, what for and until when', () => {
    const started = built.session.start(about(), [{ id: 'question/q1' }]);
    expect(started).toMatchObject({ ok: true, value: { shared: ['question/q1'] } });
    const view = readShared(copyOf(built.sides.plan), clock.ms);
    expect(view).toMatchObject({
      ok: true,
      value: {
        session: { with: 'Sam', purpose: 'To get ready', until: at(40) },
        items: [{ id: 'question/q1' }],
      },
    });
  });

  it('ends by itself: after its time nothing can be read, on either side, and everything is home', () => {
    built.session.start(about(), [{ id: 'question/q1' }]);
    const copy = copyOf(built.sides.plan);
    clock.ms += 40 * 60_000;
    expect(readShared(copy, clock.ms)).toEqual({ ok: false, code: 'expired' });
    expect(built.session.showMore([{ id: 'question/q2' }])).toEqual({ ok: false, code: 'expired' });
    expect(built.session.endIfOver()).toBe(true);
    expect(lettersIn(encodePlan(built.sides.plan))).not.toContain('medicine');
    expect(readVisit(built.sides.own).questions.map(({ id }) => id)).toEqual(['q1', 'q2']);
  });

  it('does not end before its time by itself, and ends at once when the client says so', () => {
    built.session.start(about(), [{ id: 'question/q1' }]);
    clock.ms += 38 * 60_000;
    expect(built.session.endIfOver()).toBe(false);
    built.session.end();
    expect(readShared(built.sides.plan, clock.ms)).toEqual({ ok: false, code: 'expired' });
    expect(readItems(built.sides.plan)).toEqual([]);
  });

  it('leaves the client a log of what was shown, and for how long', () => {
    built.session.start(about(), [{ id: 'question/q1' }]);
    clock.ms += 60_000;
    built.session.showMore([{ id: 'question/q2' }]);
    built.session.takeBack(['question/q1']);
    clock.ms += 37 * 60_000;
    built.session.end();
    const [entry] = readLog(built.sides);
    expect(entry).toMatchObject({
      with: 'Sam',
      from: '2026-03-02T09:00:00.000Z',
      endedAt: '2026-03-02T09:38:00.000Z',
      items: [
        { id: 'question/q1', text: 'Could it be the new medicine?' },
        { id: 'question/q2', text: 'What else is there?' },
      ],
    });
    expect(lettersIn(encodePlan(built.sides.plan))).not.toContain('Sam');
  });

  it('tells in the log what was shown from what was written where it was seen, and how it felt', () => {
    built.session.start(about(), [{ id: 'question/q1' }]);
    built.client.add('notes/n1', { text: 'We wrote this.', voice: 'client' });
    built.session.noteShown(['notes/n1']);
    built.session.showMore([{ id: 'question/q2' }]);
    const [{ id } = { id: '' }] = readLog(built.sides);
    built.session.end();
    built.session.sayHeard(id, 8);
    built.session.sayHeard('another', 2);
    const [entry, ...others] = readLog(built.sides);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ wrote: [{ id: 'notes/n1', text: 'We wrote this.' }], heard: 8 });
    expect(entry?.items.map(item => item.id)).toEqual(['question/q1', 'question/q2']);
    expect(lettersIn(encodePlan(built.sides.plan))).not.toContain('heard');
  });

  it('is one at a time, begins before it ends, and ends within a month', () => {
    const start = (until: string) => built.session.start({ ...about(), until }, []);
    expect(start('soon')).toEqual({ ok: false, code: 'bad-date' });
    expect(start(at(-1))).toEqual({ ok: false, code: 'bad-date' });
    expect(start(at(60 * 24 * 40))).toEqual({ ok: false, code: 'bad-date' });
    expect(start(at(5))).toMatchObject({ ok: true });
    expect(start(at(5))).toEqual({ ok: false, code: 'still-open' });
  });

  it('cannot be begun, nor made longer, by what a specialist writes', () => {
    suggest(built, {
      kind: 'comment',
      item: 'question/q1',
      saw: { exact: 'x', before: '', after: '' },
      text: 'x',
    });
    built.review.doc
      .getMap('terms')
      .set('session', { id: 's', with: '', purpose: '', from: '', until: at(99) });
    expect(readShared(built.sides.plan, clock.ms)).toEqual({ ok: false, code: 'expired' });
  });
});

describe('the balance of voices', () => {
  it('counts whose words stand in the plan, and what was offered', () => {
    built.session.start(about(), [{ id: 'question/q1' }]);
    const shown = suggest(built, { kind: 'add', text: 'What would help you most?' });
    suggest(built, { kind: 'promise', text: 'I call the ride line.', by: '2026-03-03' });
    built.client.decide(built.review, { shown, decision: { is: 'used' } });
    built.client.paste('question/q1', 0, { text: 'Anxiolytic. ', voice: 'portal' });
    const items = readItems(built.sides.plan);
    const balance = balanceOf(items, readSuggestions(built.review), readLimit(built.sides.plan));
    expect(balance).toMatchObject({
      words: { client: 6, specialist: 5, portal: 1, pack: 0, ai: 0 },
      own: { words: 6, turns: 1 },
      offered: { words: 10, turns: 2 },
      isOverLimit: true,
    });
    expect(balance.share).toBeCloseTo(5 / 11);
    expect(balanceOf([], [], 0.4)).toMatchObject({ share: 0, isOverLimit: false });
  });

  it('has a limit that the client sets', () => {
    expect(readLimit(built.sides.plan)).toBe(0.4);
    expect(setLimit(built.sides.plan, 0.6)).toEqual({ ok: true });
    expect(readLimit(copyOf(built.sides.plan))).toBe(0.6);
    for (const wrong of [0, 1, Number.NaN])
      expect(setLimit(built.sides.plan, wrong)).toEqual({ ok: false, code: 'bad-number' });
  });
});

describe('a review', () => {
  it('leaves behind the specialist’s own promises and nothing of the client', () => {
    suggest(built, { kind: 'reflection', text: 'You are afraid.' });
    suggest(built, { kind: 'promise', text: 'I call the ride line.', by: '2026-03-03' });
    expect(leaveBehind(built.review)).toEqual([{ what: 'I call the ride line.', by: '2026-03-03' }]);
  });

  it('takes one note of experience, of sixty words at most', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'I').join(' ');
    expect(built.specialist.suggest({ kind: 'experience', text: words(61) })).toEqual({
      ok: false,
      code: 'too-long',
    });
    expect(built.specialist.suggest({ kind: 'experience', text: words(60) })).toMatchObject({ ok: true });
    expect(built.specialist.suggest({ kind: 'experience', text: 'And I' })).toEqual({
      ok: false,
      code: 'too-many',
    });
  });

  it.each([
    { kind: 'edit', text: '<b>' },
    { kind: 'add', text: 'x'.repeat(2_001) },
    { kind: 'add', text: ' ' },
    { kind: 'add', text: 'x', does: 'more' },
    { kind: 'run', text: 'x' },
    null,
    'add',
  ])('leaves out what is not a suggestion: %#', value => {
    built.review.suggestions.set(
      'x',
      value && typeof value === 'object' ? { id: 'x', at: '', ...value } : value,
    );
    expect(readSuggestions(built.review)).toEqual([]);
  });

  it('does not take one that says it is another', () => {
    built.review.suggestions.set('x', { kind: 'add', id: 'y', at: '', text: 'x' });
    expect(readSuggestions(built.review)).toEqual([]);
    expect(tools.newId()).not.toBe(tools.newId());
  });
});
