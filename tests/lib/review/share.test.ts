import { describe, expect, it } from 'vitest';

import { createDocument, encodeWhole, readVisit } from '../../../lib/notebook/document';
import { writeItem } from '../../../lib/notebook/items/items';
import { type Shape, shapes } from '../../../lib/notebook/items/shapes';
import { createSteps } from '../../../lib/notebook/steps';
import { createPlan, encodePlan, readItems, writeItem as writeShared } from '../../../lib/review/plan';
import { type Sides, settle, share, sharedIds, withdraw } from '../../../lib/review/share';
import { readTogether } from '../../../lib/review/together';
import { addQuestion, clock, copyOf, lettersIn, table, textOf } from './builders';

function aVisit(): Sides {
  const own = createDocument('v1');
  own.texts.matters.insert(0, 'To sleep again');
  addQuestion(own, 'q1', 'Could it be the new medicine?', { tags: ['work'], answer: 'They think so.' });
  addQuestion(own, 'q2', 'What else is there?');
  addQuestion(own, 'q3', 'Does my drinking matter?', { tags: ['substance-use'] });
  const note = { id: 'n1', text: 'About the drinking', kind: 'story', questionId: 'q3' } as const;
  writeItem(own.items.notes, { id: 'n1', item: note, order: 0 }, shapes.notes);
  const step = { id: 's1', what: 'Call the bus line', who: 'me' };
  writeItem(
    own.items.nextSteps,
    { id: 's1', item: step, order: 0 },
    shapes.nextSteps as Shape<{ id: string }>,
  );
  return { own, plan: createPlan('v1') };
}

describe('share', () => {
  it('moves the words: they are in the plan, and no more in the private document', () => {
    const sides = aVisit();
    const result = share(sides, [{ id: 'question/q1' }, { id: 'text/matters' }, { id: 'nextSteps/s1' }]);
    expect(result).toEqual({
      shared: ['question/q1', 'text/matters', 'nextSteps/s1'],
      leftOut: [],
      missing: [],
    });
    expect(readItems(copyOf(sides.plan)).map(({ text }) => text)).toEqual([
      'Could it be the new medicine?',
      'Call the bus line',
      'To sleep again',
    ]);
    expect(readVisit(sides.own).questions.map(({ id }) => id)).toEqual(['q2', 'q3']);
    expect(readVisit(sides.own)).toMatchObject({ matters: '', nextSteps: [] });
  });

  it('sends nothing but the words: no answer, no tag, nothing that was not chosen', () => {
    const sides = aVisit();
    share(sides, [{ id: 'question/q1' }]);
    const letters = lettersIn(encodePlan(sides.plan));
    expect(letters).toContain('Could it be the new medicine?');
    for (const kept of ['They think so', 'work', 'What else', 'drinking', 'sleep', 'bus']) {
      expect(letters).not.toContain(kept);
    }
  });

  it('leaves out what is sensitive, and what is about it, unless chosen by itself', () => {
    const sides = aVisit();
    expect(share(sides, [{ id: 'question/q3' }, { id: 'notes/n1' }])).toEqual({
      shared: [],
      leftOut: ['question/q3', 'notes/n1'],
      missing: [],
    });
    expect(share(sides, [{ id: 'question/q3', evenSensitive: true }]).shared).toEqual(['question/q3']);
  });

  it.each(['question/no', 'text/no', 'deadlines/d1', 'toString/x', 'heard/x', '__proto__/x'] as const)(
    'does not share %s, which is not there',
    id => {
      const sides = aVisit();
      expect(share(sides, [{ id }]).missing).toEqual([id]);
      expect(sharedIds(sides.plan)).toEqual([]);
    },
  );

  it('shows the client the whole visit as before, all the while', () => {
    const sides = aVisit();
    const before = readVisit(sides.own);
    share(sides, [
      ...(['question/q2', 'question/q1', 'text/matters', 'nextSteps/s1'] as const).map(id => ({ id })),
      { id: 'notes/n1' as const, evenSensitive: true },
    ]);
    expect(readTogether(sides)).toEqual(before);
    withdraw(sides, sharedIds(sides.plan));
    expect(readVisit(sides.own)).toEqual(before);
    expect(readTogether(sides)).toEqual(before);
  });
});

describe('withdraw', () => {
  it('brings the words back as they now read, with what stayed behind', () => {
    const { sides, client } = table(['Why?']);
    client.edit('question/q1', 'Why now?');
    expect(withdraw(sides, ['question/q1'])).toEqual(['question/q1']);
    expect(readVisit(sides.own).questions[0]).toMatchObject({ id: 'q1', text: 'Why now?' });
    expect(textOf(sides.plan, 'question/q1')).toBeUndefined();
  });

  it('keeps what was typed in the private field meanwhile', () => {
    const sides = aVisit();
    share(sides, [{ id: 'text/matters' }]);
    sides.own.texts.matters.insert(0, 'And to work');
    withdraw(sides, ['text/matters']);
    expect(readVisit(sides.own).matters).toBe('To sleep again\nAnd to work');
  });
});

describe('withdrawn words', () => {
  const secret = 'Nobody knows about the pills';

  it('are gone from the bytes that are sent, though Undo still holds them', () => {
    const { sides, client } = table([secret, 'What else?']);
    client.edit('question/q1', `${secret} in the drawer`);
    client.edit('question/q2', `What else? ${secret}`);
    client.edit('question/q2', 'What else?');
    withdraw(sides, ['question/q1']);
    expect(client.canUndo.value).toBe(true);
    // The trap: this panel's own document keeps them. Were it sent, they would be too.
    expect(lettersIn(encodeWhole(sides.plan.doc))).toContain('Nobody knows');
    const sent = lettersIn(encodePlan(sides.plan));
    for (const words of ['Nobody', 'pills', 'drawer']) expect(sent).not.toContain(words);
    expect(sent).toContain('What else?');
  });

  it('are not in a copy that had them before, once it has what is sent now', () => {
    const { sides } = table([secret]);
    const copy = copyOf(sides.plan);
    expect(textOf(copy, 'question/q1')).toBe(secret);
    withdraw(sides, ['question/q1']);
    expect(readItems(copyOf(sides.plan))).toEqual([]);
  });
});

describe('settle', () => {
  it('makes private again what a stop left in both documents', () => {
    const sides = aVisit();
    const spans = [{ text: 'What else is there?', voice: 'client' as const }];
    writeShared(sides.plan, 'question/q2', { spans, place: { first: false, order: 1 } });
    settle(sides);
    expect(sharedIds(sides.plan)).toEqual([]);
    expect(readVisit(sides.own).questions.map(({ id }) => id)).toContain('q2');
  });

  it('leaves what is shared as it is, and forgets what is of nothing', () => {
    const sides = aVisit();
    share(sides, [{ id: 'question/q1' }]);
    sides.own.doc.getMap('away').set('question/gone', {});
    settle(sides);
    expect(sharedIds(sides.plan)).toEqual(['question/q1']);
    expect([...sides.own.doc.getMap('away').keys()]).toEqual(['question/q1']);
  });

  it('cannot be undone into sharing: no step of the notebook moves anything', () => {
    const sides = aVisit();
    const steps = createSteps(sides.own, () => clock.ms);
    steps.step(() => sides.own.texts.where.insert(0, 'Room 4'));
    share(sides, [{ id: 'question/q1' }]);
    steps.undo();
    expect(readTogether(sides)).toMatchObject({ where: '' });
    expect(sharedIds(sides.plan)).toEqual(['question/q1']);
    expect(readTogether(sides).questions.find(({ id }) => id === 'q1')?.answer).toBe('They think so.');
  });
});
