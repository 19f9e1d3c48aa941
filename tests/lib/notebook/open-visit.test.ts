import { effect } from '@preact/signals-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ask, expectValue, listed, openNewVisit, openNotebook } from './builders';

const missing = { ok: false, code: 'missing' };

describe('an open visit', () => {
  it('starts with what it was given', async () => {
    const { visit } = await openNewVisit({
      with: 'Dr. Lee',
      at: '2026-03-09T14:30',
      matters: 'Walking the dog',
    });
    expect(visit.visit.value).toMatchObject({
      with: 'Dr. Lee',
      at: '2026-03-09T14:30',
      matters: 'Walking the dog',
      questions: [],
    });
  });

  it('keeps whom it is with, when, and what matters', async () => {
    const { visit } = await openNewVisit();
    visit.setWith('Dra. Peña');
    visit.setAt('2026-03-09T14:30');
    visit.setMatters('Sleeping through the night 😴');
    expect(visit.visit.value).toMatchObject({
      with: 'Dra. Peña',
      at: '2026-03-09T14:30',
      matters: 'Sleeping through the night 😴',
    });
  });

  it('keeps the question being typed, and makes a question of it in one step', async () => {
    const { visit } = await openNewVisit();
    visit.setDraft('What else could we try? ');
    expect(visit.visit.value).toMatchObject({ draft: 'What else could we try? ', questions: [] });
    expect(visit.addDraft().ok).toBe(true);
    expect(visit.visit.value).toMatchObject({
      draft: '',
      questions: [{ text: 'What else could we try?', status: 'ready' }],
    });
    visit.undo();
    expect(visit.visit.value).toMatchObject({ draft: 'What else could we try? ', questions: [] });
  });

  it('makes no question of a draft without words', async () => {
    const { visit } = await openNewVisit();
    visit.setDraft(' \n ');
    expect(visit.addDraft()).toEqual({ ok: false, code: 'empty' });
    expect(visit.visit.value.questions).toEqual([]);
  });

  it('shows each change at once', async () => {
    const { visit } = await openNewVisit();
    const seen: string[] = [];
    effect(() => void seen.push(visit.visit.value.matters));
    visit.setMatters('S');
    visit.setMatters('Sl');
    expect(seen).toEqual(['', 'S', 'Sl']);
  });

  it('puts each change on disk by itself', async () => {
    const { desk, notebook, visit } = await openNewVisit();
    ask(visit, 'Is it safe?');
    visit.setMatters('Sleep');
    const other = await openNotebook(desk.openJournal());
    const again = await expectValue(other.openVisit(visit.visit.value.id));
    expect(again.visit.value).toEqual(visit.visit.value);
    expect(notebook.saving.value).toEqual({ is: 'saved' });
  });

  it('leaves a question that did not change the same object, so that its view need not redraw', async () => {
    const { visit } = await openNewVisit();
    ask(visit, 'one');
    const two = ask(visit, 'two');
    const before = visit.visit.value.questions;
    visit.editQuestion(two, 'two!');
    const after = visit.visit.value.questions;
    expect([after[0] === before[0], after[1] === before[1]]).toEqual([true, false]);
  });
});

describe('a text of a visit', () => {
  it('reads as it was last given, whatever was typed and changed', async () => {
    const { visit } = await openNewVisit();
    const id = ask(visit, '');
    const unit = fc.constantFrom('a', 'b', ' ', '😀', '😁', '👨‍👩‍👧', 'é', 'مرحبا', '\n');
    fc.assert(
      fc.property(fc.array(fc.string({ unit, maxLength: 20 })), typed => {
        for (const text of typed) {
          visit.editQuestion(id, text);
          expect(visit.visit.value.questions[0]!.text).toBe(text);
        }
      }),
    );
  });

  it('reads the same after a restart, emoji and all', async () => {
    const { desk, visit } = await openNewVisit();
    const id = ask(visit, 'ok 😀');
    visit.editQuestion(id, 'ok 😁');
    visit.editQuestion(id, 'ok 😁😀');
    visit.editQuestion(id, 'ok 😀');
    const other = await openNotebook(desk.openJournal());
    const again = await expectValue(other.openVisit(visit.visit.value.id));
    expect(listed(again)).toEqual(['1. ok 😀']);
  });

  it('makes half an emoji whole before keeping it, so that memory and disk agree', async () => {
    const { desk, visit } = await openNewVisit();
    ask(visit, 'half \ud83d');
    visit.editQuestion(ask(visit, ''), 'other half \ude00');
    const other = await openNotebook(desk.openJournal());
    const again = await expectValue(other.openVisit(visit.visit.value.id));
    const whole = ['1. half \ufffd', '2. other half \ufffd'];
    expect([listed(visit), listed(again)]).toEqual([whole, whole]);
  });

  it('keeps what another panel wrote since the field was shown', async () => {
    const { desk, visit } = await openNewVisit();
    const id = ask(visit, 'Is it');
    visit.editQuestion(id, 'Is it safe', 'Is it');
    const other = await expectValue((await openNotebook(desk.openJournal())).openVisit(visit.visit.value.id));
    other.editQuestion(id, 'Is it safe for me');
    visit.editQuestion(id, 'Why is it safe', 'Is it safe');
    expect(listed(visit)).toEqual(['1. Why is it safe for me']);
  });

  it('is not doubled when two keys come before the field is shown anew', async () => {
    const { visit } = await openNewVisit();
    const id = ask(visit, '');
    visit.editQuestion(id, 'S', '');
    visit.editQuestion(id, 'Sl', '');
    visit.editQuestion(id, 'Sle', '');
    expect(listed(visit)).toEqual(['1. Sle']);
  });

  it.each([
    ['a question', 2_000, 2_001],
    ['what matters', 2_000, 2_001],
    ['whom it is with', 200, 201],
  ])('is refused when it is too long, and stays as it was: %s', async (field, fits, tooLong) => {
    const { visit } = await openNewVisit();
    const id = ask(visit, '');
    const write = {
      'a question': (text: string) => visit.editQuestion(id, text),
      'what matters': (text: string) => visit.setMatters(text),
      'whom it is with': (text: string) => visit.setWith(text),
    }[field]!;
    expect(write('x'.repeat(fits))).toMatchObject({ ok: true });
    const before = visit.visit.value;
    expect(write('x'.repeat(tooLong))).toEqual({ ok: false, code: 'too-long' });
    expect(visit.visit.value).toEqual(before);
  });

  it('can be made shorter when two panels together wrote too much', async () => {
    const { desk, visit } = await openNewVisit();
    const id = ask(visit, '');
    const other = await expectValue((await openNotebook(desk.openJournal())).openVisit(visit.visit.value.id));
    other.editQuestion(id, 'a'.repeat(1_500));
    visit.editQuestion(id, 'b'.repeat(1_500), '');
    expect(visit.visit.value.questions[0]!.text).toHaveLength(3_000);
    expect(visit.editQuestion(id, 'b'.repeat(2_900))).toMatchObject({ ok: true });
    expect(visit.editQuestion(id, 'b'.repeat(2_950))).toEqual({ ok: false, code: 'too-long' });
  });
});

describe('the time of a visit', () => {
  it.each(['2026-03-09T14:30', '2028-02-29T00:00', ''])('may be %j', async at => {
    const { visit } = await openNewVisit({ at: '2026-01-01T10:00' });
    expect(visit.setAt(at)).toMatchObject({ ok: true });
    expect(visit.visit.value.at).toBe(at);
  });

  it.each(['tomorrow', '2026-03-09', '2026-02-30T10:00', '2026-03-09T24:30', '2026-03-09T14:30Z', ' '])(
    'may not be %j',
    async at => {
      const { visit } = await openNewVisit({ at: '2026-01-01T10:00' });
      expect(visit.setAt(at)).toEqual({ ok: false, code: 'bad-date' });
      expect(visit.visit.value.at).toBe('2026-01-01T10:00');
    },
  );
});

describe('a visit that is closed or gone', () => {
  it.each(['closed', 'removed'])('answers every verb and changes nothing: %s', async how => {
    const { notebook, visit } = await openNewVisit();
    const id = ask(visit, 'one');
    if (how === 'closed') visit.close();
    else await notebook.removeVisit(visit.visit.value.id);
    const before = visit.visit.value;

    const answers = [
      visit.setWith('x'),
      visit.setAt(''),
      visit.setMatters('x'),
      visit.addQuestion({ text: 'x' }),
      visit.editQuestion(id, 'x'),
      visit.moveQuestion(id, { first: false }),
      visit.removeQuestion(id),
      visit.putBackQuestion(id),
    ];
    expect(answers).toEqual(answers.map(() => missing));
    expect([visit.undo(), visit.redo()]).toEqual([false, false]);
    expect(visit.visit.value).toEqual(before);
  });

  it('is open still for another who opened it', async () => {
    const { notebook, visit } = await openNewVisit();
    const other = await expectValue(notebook.openVisit(visit.visit.value.id));
    visit.close();
    visit.close();
    ask(other, 'one');
    expect(listed(other)).toEqual(['1. one']);
  });
});
