import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';

import { readVisit } from '../../../../lib/notebook/document';
import { encodePlan, type ItemId } from '../../../../lib/review/plan';
import { emptyCard, readPlanCard } from '../../../../lib/review/sitting/help-card';
import { createSitting, type Sitting } from '../../../../lib/review/sitting/sitting';
import { addQuestion, at, type Table as Built, clock, copyOf, lettersIn, table, tools } from '../builders';

const first: ItemId = 'question/q1';
let built: Built;
let ours: Sitting;

beforeEach(() => {
  clock.ms = Date.parse('2026-03-02T09:00:00.000Z');
  built = table();
  addQuestion(built.sides.own, 'q1', 'I am afraid they drop me.');
  addQuestion(built.sides.own, 'q2', 'Secret.', { tags: ['substance-use'] });
  ours = createSitting({ visitId: 'v1', ...built }, built.review, tools);
});

function begin() {
  const card = { ...emptyCard, remind: true, avoid: 'client' };
  const started = ours.start({ with: 'Sam', purpose: 'To get ready', until: at(40), card }, [
    { id: first },
    { id: 'question/q2' },
  ]);
  expect(started).toMatchObject({ ok: true, value: { shared: [first], leftOut: ['question/q2'] } });
}

/** The session goes on, and the specialist has the wheel. */
function handOver() {
  begin();
  expect(ours.letIn(true)).toEqual({ ok: true });
  expect(ours.handOver()).toEqual({ ok: true });
}

const heard = () => {
  const suggested = ours.specialist.suggest({ kind: 'reflection', text: 'You fear they drop you.' });
  expect(suggested.ok).toBe(true);
  expect(ours.specialist.handBack()).toEqual({ ok: true });
  return ours.view.value.suggestions[0]!.suggestion;
};

describe('a table', () => {
  it('is the client’s first: the specialist’s side is closed until the client opens it', () => {
    begin();
    expect(ours.turn.value).toBe('client');
    expect(ours.isJoined.value).toBe(false);
    expect(ours.handOver()).toEqual({ ok: false, code: 'not-joined' });
    expect(ours.specialist.suggest({ kind: 'add', text: 'Why?' })).toEqual({
      ok: false,
      code: 'not-your-turn',
    });
  });

  it('takes nothing from the client’s hand while it is the specialist’s turn, and the other way round', () => {
    handOver();
    expect(ours.client.edit(first, 'Changed')).toEqual({ ok: false, code: 'not-your-turn' });
    expect(ours.client.undo()).toEqual({ ok: false, code: 'not-your-turn' });
    expect(ours.specialist.suggest({ kind: 'add', text: 'Why?' })).toMatchObject({ ok: true });
    ours.takeWheel();
    expect(ours.specialist.suggest({ kind: 'add', text: 'Why?' })).toMatchObject({ ok: false });
    expect(ours.client.edit(first, 'Judge me.')).toEqual({ ok: true });
  });

  it('takes the card along, and out again when the session ends', () => {
    begin();
    expect(readPlanCard(copyOf(built.sides.plan))).toMatchObject({ remind: true, avoid: 'client' });
    ours.end();
    expect(readPlanCard(built.sides.plan)).toEqual(emptyCard);
  });

  it('logs what the client wrote meanwhile, too', () => {
    begin();
    expect(ours.client.write('question', { text: 'Can I come alone?', voice: 'client' })).toMatchObject({
      ok: true,
    });
    clock.ms += 38 * 60_000;
    ours.end();
    const [entry] = ours.view.value.log;
    expect(entry?.items.map(({ text }) => text)).toEqual(['I am afraid they drop me.']);
    expect(entry?.wrote?.map(({ text }) => text)).toEqual(['Can I come alone?']);
    expect(Date.parse(entry!.endedAt) - Date.parse(entry!.from)).toBe(38 * 60_000);
    expect(readVisit(built.sides.own).questions.map(({ text }) => text)).toContain('Can I come alone?');
  });

  it('brings a note home as a note', () => {
    begin();
    ours.client.write('notes', { text: 'They will look for a single slot.', voice: 'client' });
    ours.end();
    expect(readVisit(built.sides.own).notes).toMatchObject([
      { text: 'They will look for a single slot.', kind: 'heard' },
    ]);
  });

  it('lets only what was confirmed go further, in the words the client gave it', () => {
    handOver();
    const shown = heard();
    expect(ours.view.value.items.map(({ id }) => id)).toEqual([first]);
    const text = 'You fear they judge you.';
    expect(ours.client.decide({ shown, decision: { is: 'changed', text } })).toEqual({ ok: true });
    const confirmed = ours.view.value.items.find(({ id }) => id.startsWith('heard/'))!;
    expect(confirmed.text).toBe(text);
    expect(confirmed.spans.map(({ voice }) => voice)).toContain('client');
    expect(ours.client.become(confirmed.id, 'goal')).toEqual({ ok: true, value: 'text/helpMeDo' });
    expect(ours.client.become(confirmed.id, 'question')).toEqual({ ok: false, code: 'missing' });
    ours.end();
    expect(readVisit(built.sides.own).helpMeDo).toBe(text);
  });

  it('takes back with one Undo what was used, and says when there is something to take back', () => {
    handOver();
    ours.specialist.suggest({ kind: 'add', text: 'What would help?' });
    ours.specialist.suggest({ kind: 'add', text: 'What else?' });
    ours.takeWheel();
    const choices = ours.view.value.suggestions.map(({ suggestion }) => ({
      shown: suggestion,
      decision: { is: 'used' as const },
    }));
    expect(ours.view.value.canUndo).toBe(false);
    expect(ours.client.decideAll(choices)).toEqual({ ok: true, value: { done: 2, stale: 0 } });
    expect(ours.view.value).toMatchObject({ canUndo: true, items: { length: 3 } });
    ours.client.undo();
    expect(ours.view.value.items).toHaveLength(1);
    expect(ours.view.value.suggestions.map(({ status }) => status)).toEqual(['open', 'open']);
  });

  it('ends by itself, gives back the wheel, and can be read by nobody then', () => {
    handOver();
    clock.ms += 41 * 60_000;
    expect(ours.specialist.suggest({ kind: 'add', text: 'Why?' })).toMatchObject({ ok: false });
    expect(ours.endIfOver()).toBe(true);
    expect([ours.turn.value, ours.isJoined.value, ours.view.value.items.length]).toEqual([
      'client',
      false,
      0,
    ]);
    expect(lettersIn(encodePlan(built.sides.plan))).not.toContain('afraid');
    expect(ours.endIfOver()).toBe(false);
  });

  it('nods without keeping anything', () => {
    handOver();
    const before = encodePlan(built.sides.plan);
    expect([ours.nodNext(), ours.nodNext(), ours.nodNext()]).toEqual(['step-in', 'hold-back', '']);
    expect(encodePlan(built.sides.plan)).toEqual(before);
  });
});

/** Everything the screens call while the specialist has the wheel, the client's verbs among them. */
const press = fc.oneof(
  fc.record({
    press: fc.constant('suggest'),
    text: fc.string(),
    item: fc.constantFrom(first, 'text/matters'),
  }),
  fc.record({ press: fc.constant('edit'), text: fc.string(), item: fc.constantFrom(first) }),
  fc.record({
    press: fc.constantFrom('retract', 'client', 'write', 'decide', 'undo', 'limit', 'back', 'paste', 'nod'),
    text: fc.string(),
    item: fc.constantFrom(first, 'heard/x'),
  }),
);

function play({ press, text, item }: { press: string; text: string; item: ItemId }) {
  const [last] = ours.view.value.suggestions;
  const presses: Record<string, () => unknown> = {
    suggest: () => ours.specialist.suggest({ kind: 'reflection', text }),
    edit: () =>
      ours.specialist.suggest({ kind: 'edit', item, saw: { exact: 'afraid', before: '', after: '' }, text }),
    retract: () => ours.specialist.retract(last?.suggestion.id ?? text),
    client: () => ours.client.edit(item, text),
    write: () => ours.client.write('question', { text, voice: 'ai' }),
    decide: () => last && ours.client.decide({ shown: last.suggestion, decision: { is: 'used' } }),
    undo: () => ours.client.undo(),
    limit: () => ours.client.setLimit(0.9),
    back: () => ours.client.takeBack([item]),
    paste: () => ours.client.paste(item, 0, { text, voice: 'ai' }),
    nod: () => ours.nodNext(),
  };
  presses[press]!();
}

describe('a specialist’s hand on one laptop', () => {
  it('cannot change a byte of the plan, nor of what is private, whatever is pressed in their turn', () => {
    handOver();
    const [plan, own] = [encodePlan(built.sides.plan), JSON.stringify(readVisit(built.sides.own))];
    fc.assert(
      fc.property(fc.array(press, { maxLength: 30 }), presses => {
        for (const one of presses) play(one);
        expect(encodePlan(built.sides.plan)).toEqual(plan);
        expect(JSON.stringify(readVisit(built.sides.own))).toBe(own);
        expect(ours.turn.value).toBe('specialist');
      }),
      { numRuns: 300 },
    );
  });
});
