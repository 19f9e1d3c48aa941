import { describe, expect, it } from 'vitest';
import { readVisit } from '../../../lib/notebook/document';
import { createSteps } from '../../../lib/notebook/steps';
import { statusOf } from '../../../lib/review/decide';
import { encodePlan, readItems } from '../../../lib/review/plan';
import { encodeReview, openReview } from '../../../lib/review/review';
import { sharedIds, withdraw } from '../../../lib/review/share';
import { addQuestion, copyOf, edit, lettersIn, suggest, table, textOf } from './builders';

const q1 = 'question/q1';
const used = { is: 'used' } as const;
const stale = { ok: false, code: 'stale' };

function atTable(text = 'Can I do groups for a month?') {
  const built = table([text, 'What else?', 'Who can help?']);
  const { sides, review } = built;
  return {
    ...built,
    plan: sides.plan,
    status: (s: Parameters<typeof statusOf>[2]) => statusOf(sides.plan, review, s),
  };
}

describe('an edit', () => {
  it('does nothing until the client uses it, and then keeps its author', () => {
    const { plan, client, review, status, ...others } = atTable();
    const shown = suggest({ review, ...others }, edit(q1, 'groups', 'one-to-one'));
    expect(textOf(plan, q1)).toBe('Can I do groups for a month?');
    expect(status(shown)).toBe('open');
    expect(client.decide(review, { shown, decision: used })).toEqual({ ok: true });
    expect(status(shown)).toBe('used');
    expect(readItems(plan)[0]!.spans).toEqual([
      { text: 'Can I do ', voice: 'client' },
      { text: 'one-to-one', voice: 'specialist' },
      { text: ' for a month?', voice: 'client' },
    ]);
  });

  it('and its decision are taken back by one Undo, and come again by one Redo', () => {
    const { plan, client, review, status, ...others } = atTable();
    const shown = suggest({ review, ...others }, edit(q1, 'groups', 'one-to-one'));
    client.decide(review, { shown, decision: used });
    expect(client.undo()).toBe(true);
    expect([textOf(plan, q1), status(shown)]).toEqual(['Can I do groups for a month?', 'open']);
    expect(statusOf(copyOf(plan), review, shown)).toBe('open');
    expect(client.redo()).toBe(true);
    expect([textOf(plan, q1), status(shown)]).toEqual(['Can I do one-to-one for a month?', 'used']);
  });

  it('marks what the client changed in it as the client’s', () => {
    const { plan, client, review, ...others } = atTable();
    const shown = suggest(
      { review, ...others },
      edit(q1, 'Can I do groups for a month?', 'What about one-to-one?'),
    );
    const text = 'What about one-to-one first?';
    client.decide(review, { shown, decision: { is: 'changed', text } });
    expect(readItems(plan)[0]!.spans).toEqual([
      { text: 'What about one-to-one', voice: 'specialist' },
      { text: ' first?', voice: 'client' },
    ]);
    expect(others.status(shown)).toBe('changed');
  });

  it('keeps the mark of the client on words that stay', () => {
    const { plan, client, review, ...others } = atTable();
    const whole = 'Can I do groups for a month?';
    const shown = suggest({ review, ...others }, edit(q1, whole, 'Can I do groups for a year?'));
    client.decide(review, { shown, decision: used });
    expect(readItems(plan)[0]!.spans.map(({ voice }) => voice)).toEqual(['client', 'specialist', 'client']);
    expect(readItems(plan)[0]!.spans[1]!.text).toBe('year');
  });

  it.each([
    [
      'its words changed',
      (client: ReturnType<typeof atTable>['client']) => client.edit(q1, 'Can I do group for a month?'),
    ],
    [
      'nothing tells its words from others',
      (client: ReturnType<typeof atTable>['client']) => client.edit(q1, 'groups or groups?'),
    ],
  ])('is stale and refused when %s since', (_, change) => {
    const { plan, client, review, status, ...others } = atTable();
    const shown = suggest({ review, ...others }, edit(q1, 'groups', 'one-to-one'));
    change(client);
    const before = textOf(plan, q1);
    expect(status(shown)).toBe('stale');
    expect(client.decide(review, { shown, decision: used })).toEqual(stale);
    expect(textOf(plan, q1)).toBe(before);
    expect(client.decide(review, { shown, decision: { is: 'declined' } })).toEqual({ ok: true });
    expect(status(shown)).toBe('declined');
  });

  it('still fits when the client went on elsewhere in the same words', () => {
    const { plan, client, review, status, ...others } = atTable();
    const shown = suggest({ review, ...others }, edit(q1, 'groups', 'one-to-one'));
    client.edit(q1, 'Please: can I do groups for a month?');
    expect(status(shown)).toBe('open');
    client.decide(review, { shown, decision: used });
    expect(textOf(plan, q1)).toBe('Please: can I do one-to-one for a month?');
  });

  it('is refused when it was swapped between being shown and being pressed', () => {
    const { plan, client, review, ...others } = atTable();
    const shown = suggest({ review, ...others }, edit(q1, 'groups', 'one-to-one'));
    review.suggestions.set(shown.id, { ...shown, text: 'nothing' });
    expect(client.decide(review, { shown, decision: used })).toEqual(stale);
    review.suggestions.delete(shown.id);
    expect(client.decide(review, { shown, decision: used })).toEqual(stale);
    expect(textOf(plan, q1)).toBe('Can I do groups for a month?');
  });

  it('does not lend its decision to another under its id', () => {
    const { client, review, status, ...others } = atTable();
    const shown = suggest({ review, ...others }, edit(q1, 'groups', 'one-to-one'));
    client.decide(review, { shown, decision: { is: 'declined' } });
    expect(status({ ...shown, text: 'nothing' } as typeof shown)).toBe('open');
  });

  it('of what is not shared any more is stale', () => {
    const { sides, client, review, status, ...others } = atTable();
    const shown = suggest({ review, ...others }, edit(q1, 'groups', 'one-to-one'));
    withdraw(sides, [q1]);
    expect(status(shown)).toBe('stale');
    expect(client.decide(review, { shown, decision: used })).toEqual(stale);
  });
});

describe('the others', () => {
  it('add a question, in the specialist’s words', () => {
    const { plan, client, review, ...others } = atTable();
    const shown = suggest(
      { review, ...others },
      { kind: 'add', text: 'What would you like to be different?' },
    );
    client.decide(review, { shown, decision: used });
    expect(readItems(plan).map(({ text }) => text)).toContain('What would you like to be different?');
    expect(readItems(plan).at(-1)!.sentences[0]!.voices).toEqual(['specialist']);
  });

  it('change the order, unless it changed since', () => {
    const { plan, client, review, status, ...others } = atTable();
    const saw = ['question/q1', 'question/q2', 'question/q3'];
    const third = suggest({ review, ...others }, { kind: 'order', item: 'question/q3', before: q1, saw });
    const last = suggest({ review, ...others }, { kind: 'order', item: q1, before: '', saw });
    client.decide(review, { shown: third, decision: used });
    expect(readItems(plan).map(({ id }) => id)).toEqual(['question/q3', 'question/q1', 'question/q2']);
    expect(status(last)).toBe('stale');
    client.undo();
    expect(status(last)).toBe('open');
  });

  it('comment without touching a word', () => {
    const { plan, client, review, ...others } = atTable();
    const saw = { exact: 'groups', before: '', after: '' };
    const shown = suggest(
      { review, ...others },
      { kind: 'comment', item: q1, saw, text: 'What makes them hard?' },
    );
    client.decide(review, { shown, decision: used });
    expect(textOf(plan, q1)).toBe('Can I do groups for a month?');
  });
});

describe('the mirror', () => {
  const words = 'You are afraid they will drop you.';
  const heard = (plan: ReturnType<typeof atTable>['plan']) =>
    readItems(plan).filter(({ id }) => id.startsWith('heard/'));

  it('puts nothing in the plan until the client says it is so', () => {
    const { plan, client, review, ...others } = atTable();
    const shown = suggest({ review, ...others }, { kind: 'reflection', text: words });
    expect(heard(plan)).toEqual([]);
    expect(lettersIn(encodePlan(plan))).not.toContain('afraid');
    client.decide(review, { shown, decision: { is: 'declined' } });
    expect(heard(plan)).toEqual([]);
  });

  it('takes "Yes, that’s it", "Not quite" and "I’ll say it", each with its authors', () => {
    const { plan, client, review, ...others } = atTable();
    const mirror = () => suggest({ review, ...others }, { kind: 'reflection', text: words });
    client.decide(review, { shown: mirror(), decision: used });
    client.decide(review, {
      shown: mirror(),
      decision: { is: 'changed', text: 'You are afraid they will judge you.' },
    });
    client.decide(review, {
      shown: mirror(),
      decision: { is: 'changed', text: 'They judge me.', isAllMine: true },
    });
    expect(heard(plan).map(({ sentences }) => sentences)).toEqual([
      [{ text: words, voices: ['specialist'] }],
      [{ text: 'You are afraid they will judge you.', voices: ['specialist', 'client'] }],
      [{ text: 'They judge me.', voices: ['client'] }],
    ]);
  });
});

it('brings what was confirmed home as a note of the client’s own', () => {
  const { sides, plan, client, review, ...others } = atTable();
  const shown = suggest({ review, ...others }, { kind: 'reflection', text: 'You fear the groups.' });
  client.decide(review, { shown, decision: { is: 'changed', text: 'I fear the groups.', isAllMine: true } });
  withdraw(sides, sharedIds(plan));
  expect(readVisit(sides.own).notes).toMatchObject([{ text: 'I fear the groups.', kind: 'story' }]);
});

describe('several at once', () => {
  it('are one step, and those that do not fit any more are refused', () => {
    const { plan, client, review, ...others } = atTable();
    const choices = [
      suggest({ review, ...others }, edit(q1, 'groups', 'one-to-one')),
      suggest({ review, ...others }, edit(q1, 'groups', 'nothing')),
      suggest({ review, ...others }, { kind: 'add', text: 'Who is there at night?' }),
    ].map(shown => ({ shown, decision: used }));
    expect(client.decideAll(review, choices).map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(readItems(plan)).toHaveLength(4);
    client.undo();
    expect(readItems(plan).map(({ text }) => text)).toEqual([
      'Can I do groups for a month?',
      'What else?',
      'Who can help?',
    ]);
    expect(client.canUndo.value).toBe(false);
  });

  it('of a thousand are taken in within a tenth of a second, the median of five', () => {
    const times = Array.from({ length: 5 }, () => {
      const { client, review, specialist } = atTable();
      for (let n = 0; n < 1_000; n++)
        review.suggestions.set(`s${n}`, { kind: 'add', id: `s${n}`, at: '', text: `Question ${n}?` });
      expect(specialist).toBeDefined();
      const bytes = encodeReview(review);
      const start = performance.now();
      const received = openReview('sam', [bytes]);
      const merged = performance.now() - start;
      expect(received.suggestions.size).toBe(1_000);
      client.close();
      return merged;
    }).sort((a, b) => a - b);
    expect(times[2]).toBeLessThan(100);
  });
});

it('says which suggestion was decided without repeating its words: they may quote what is withdrawn later', () => {
  const { sides, plan, client, review, ...others } = atTable('Nobody knows about the pills');
  const shown = suggest({ review, ...others }, edit(q1, 'Nobody knows', 'No one knows'));
  client.decide(review, { shown, decision: { is: 'declined' } });
  withdraw(sides, [q1]);
  expect(lettersIn(encodePlan(plan))).not.toContain('Nobody');
  expect(lettersIn(encodePlan(plan))).not.toContain('No one');
});

it('takes what is typed over a specialist’s words for the client’s', () => {
  const { sides, plan, client, review, ...others } = atTable();
  const shown = suggest({ review, ...others }, edit(q1, 'month?', 'year'));
  client.decide(review, { shown, decision: used });
  client.edit(q1, `${textOf(plan, q1)}, please?`);
  expect(readItems(plan)[0]!.spans.at(-1)).toEqual({ text: ', please?', voice: 'client' });
  client.paste(q1, 0, { text: 'Anxiolytic. ', voice: 'portal' });
  withdraw(sides, [q1]);
  const steps = createSteps(sides.own, () => 0);
  addQuestion(sides.own, 'q9', 'x');
  steps.close();
  const words = sides.own.questions.get('q1')!.get('text') as { toDelta(): unknown[] };
  expect(words.toDelta()[0]).toEqual({ insert: 'Anxiolytic. ', attributes: { voice: 'portal' } });
});
