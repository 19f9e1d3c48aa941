import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../../lib/base/localize';
import type { Edit, HardWord, OwnList, OwnQuestion } from '../../../../lib/diagnostics/own-list/check';
import { checkList } from '../../../../lib/diagnostics/own-list/check-list';

const plain: Record<string, string> = { taper: 'To go down slowly.', edema: 'Swelling.' };

function hardWords(text: string): HardWord[] {
  return Object.entries(plain).flatMap(([word, meaning]) => {
    const start = text.toLowerCase().indexOf(word);
    return start === -1 ? [] : [{ start, end: start + word.length, plain: meaning }];
  });
}

function question(text: string, over: Partial<OwnQuestion> = {}): OwnQuestion {
  return { id: text, text, status: 'draft', askedBefore: [], ...over };
}

/** A list with nothing to check, but for what is said. */
function list(over: Partial<OwnList> = {}): OwnList {
  const questions = [question('What else could we try for my sleep at night?')];
  return { opener: '', matters: 'To sleep', helpMeDo: '', sinceLast: '', draft: '', questions, ...over };
}

function check(over: Partial<OwnList>, locale: Locale = 'en', lines: string[] = []) {
  return checkList(list(over), { locale, hardWords, lines });
}

/** The list once a fix was taken. */
function fixed(list: OwnList, edits: Edit[]): OwnList {
  const after = structuredClone(list);
  for (const edit of edits) {
    if (edit.do === 'set-text') after[edit.field] = edit.after;
    if (edit.do === 'add-question') after.questions.push(question(edit.text));
    const changed = edit.do === 'set-question' && after.questions.find(({ id }) => id === edit.questionId);
    if (changed) changed.text = edit.after;
  }
  return after;
}

const long =
  'I am here about this medicine. I have been flat for two months and nobody at work believes me when I say so. I need us to look at other choices before June.';

describe('things to check in my own list', () => {
  it('are none when all is well, or when there is nothing yet', () => {
    expect(check({})).toEqual([]);
    expect(check({ questions: [], matters: '' })).toEqual([]);
  });

  it('say how many seconds an opener takes, and keep what fits in ten', () => {
    const [found] = check({ opener: long, sinceLast: 'It got worse.' });
    expect(found).toMatchObject({ id: 'opener-long', values: { seconds: 14 } });
    expect(found!.fix).toEqual([
      {
        ...{ do: 'set-text', field: 'opener', before: long },
        after:
          'I am here about this medicine. I have been flat for two months and nobody at work believes me when I say so.',
      },
      {
        ...{ do: 'set-text', field: 'sinceLast', before: 'It got worse.' },
        after: 'It got worse.\nI need us to look at other choices before June.',
      },
    ]);
  });

  it.each([
    ['What is it? How long do I take it?', ['What is it?', 'How long do I take it?']],
    ['What is it for, and how long do I take it?', ['What is it for?', 'How long do I take it?']],
    ['Is it safe for me and also what does it cost?', ['Is it safe for me?', 'What does it cost?']],
    ['Can I stop it and also drive home?', ['Can I stop it?', 'Drive home?']],
  ])('offer to make two of "%s"', (text, [first, second]) => {
    const questions = [question(text), question('What else is there?')];
    const [found] = check({ questions });
    expect(found).toMatchObject({ kind: 'two-in-one', questionId: text });
    expect(found!.fix).toEqual([
      { do: 'set-question', questionId: text, before: text, after: first },
      { do: 'add-question', text: second },
    ]);
  });

  it.each([
    ['¿Qué es y cómo se toma?', ['¿Qué es?', '¿Cómo se toma?']],
    ['¿Para qué sirve? ¿Cuánto cuesta?', ['¿Para qué sirve?', '¿Cuánto cuesta?']],
  ])('offer it in Spanish too: "%s"', (text, [first, second]) => {
    const questions = [question(text), question('¿Qué más hay?')];
    const [found] = check({ questions }, 'es');
    expect(found!.fix).toEqual([
      { do: 'set-question', questionId: text, before: text, after: first },
      { do: 'add-question', text: second },
    ]);
  });

  it.each(['Is it salt and pepper?', 'Really??', 'What is sand?', 'I feel bad and how!'])(
    'see one question in "%s"',
    text => {
      const questions = [question(text), question('What else is there?')];
      expect(check({ questions }).map(({ kind }) => kind)).toEqual([]);
    },
  );

  it('offer the one question about other choices, and name no treatment', () => {
    const [found] = check({ questions: [question('Is it safe for my heart?')] });
    expect(found).toMatchObject({
      kind: 'no-choices',
      fix: [{ do: 'add-question', text: 'What else could we do?' }],
    });
    const [es] = check({ questions: [question('¿Es seguro para mi corazón?')] }, 'es');
    expect(es!.fix).toEqual([{ do: 'add-question', text: '¿Qué más podríamos hacer?' }]);
  });

  it('ask for what matters, with a beginning only the person can end', () => {
    const [found] = check({ matters: ' ' });
    expect(found).toMatchObject({ kind: 'nothing-matters', fix: [{ field: 'matters', open: true }] });
    expect(check({ matters: '', helpMeDo: 'Work' })).toEqual([]);
  });

  it('put the meaning beside a hard word in a question, unless the question is about it', () => {
    const hard = 'How do I taper it with what else I take?';
    const [found] = check({ questions: [question(hard)] });
    expect(found).toMatchObject({
      ...{ kind: 'hard-word', values: { word: 'taper' } },
      fix: [{ after: 'How do I taper (To go down slowly) it with what else I take?' }],
    });
    const about = question('What else is edema?', { term: { text: 'Edema' } });
    expect(check({ questions: [about] })).toEqual([]);
  });

  it('offer words for a question asked at two visits already', () => {
    const asked = question('What else could help me?', { askedBefore: ['a', 'b'] });
    expect(check({ questions: [asked] })).toMatchObject([
      {
        ...{ kind: 'asked-twice', values: { visits: 2 } },
        fix: [{ after: 'I asked this at two visits: What else could help me?' }],
      },
    ]);
    expect(check({ questions: [{ ...asked, askedBefore: ['a'] }] })).toEqual([]);
    expect(check({ questions: [{ ...asked, status: 'answered' }] })).toEqual([]);
  });

  it('say when a list is mostly ready-made', () => {
    const starter = { text: 'What else could we do about this problem?' };
    const questions = [question(starter.text, { starter }), question('How will we know that it works?')];
    const lines = ['How will we know that it works?'];
    expect(check({ questions, matters: 'Sleep' }, 'en', lines).map(({ kind }) => kind)).toEqual([
      'ready-made',
    ]);
    const own = [...questions, question('Will it let me drive the night bus again without being afraid?')];
    expect(check({ questions: own, matters: 'Sleep' }, 'en', lines)).toEqual([]);
  });

  it('stand in an order that does not change while the list does not', () => {
    const asked = question('Is it safe? What does taper mean?', { askedBefore: ['a', 'b'] });
    const found = check({ opener: long, matters: '', questions: [asked] });
    expect(found.map(({ kind }) => kind)).toEqual([
      ...['nothing-matters', 'opener-long', 'asked-twice', 'two-in-one', 'no-choices', 'hard-word'],
    ]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it('are gone once their fix was taken, but for what only the person can write', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aábc ?¿.,y'), maxLength: 40 });
    const texts = fc.oneof(
      text,
      fc.constantFrom(long, 'Is it safe? Is it new?', 'Why taper?', '¿Qué es y cómo se toma?'),
    );
    const lists = fc.record({
      ...{ opener: texts, matters: text, helpMeDo: text, sinceLast: text, draft: text },
      questions: fc
        .array(fc.record({ text: texts, askedBefore: fc.constantFrom<string[]>([], ['a', 'b']) }), {
          maxLength: 4,
        })
        .map(all => all.map(({ text, askedBefore }, at) => question(text, { id: `q${at}`, askedBefore }))),
    });
    fc.assert(
      fc.property(lists, fc.constantFrom<Locale>('en', 'es'), (before, locale) => {
        for (const { id, fix } of checkList(before, { locale, hardWords })) {
          if (fix.some(edit => edit.do === 'set-text' && edit.open)) continue;
          const left = checkList(fixed(before, fix), { locale, hardWords }).map(other => other.id);
          expect(left).not.toContain(id);
        }
      }),
    );
  });
});
