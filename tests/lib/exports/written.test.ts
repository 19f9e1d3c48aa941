import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Locale, locales } from '../../../lib/base/localize';
import { writeJson } from '../../../lib/exports/json';
import { escapeMarkdown, writeMarkdown } from '../../../lib/exports/markdown';
import { makeOutline } from '../../../lib/exports/outline';
import { writePlainText } from '../../../lib/exports/plain-text';
import { readWords } from '../../support/words';
import { passage } from '../notebook/builders';
import { filledVisit, out, question } from './out';

const t = readWords('en');
const outline = (of: Parameters<typeof makeOutline>[0], locale: Locale = 'en') =>
  makeOutline(of, { t: readWords(locale), when: 'Monday' });

const small = out({
  ...{ with: 'Dr. Lee', matters: 'To sleep' },
  questions: [
    question('What else is there?', {
      ...{ first: true, answer: 'Two things.\nLet us talk.', inMyWords: 'two', passage: passage('2+ edema') },
      starter: { id: 'x', text: 'What else is there?' },
    }),
    question('Who can I call?'),
  ],
  notes: [{ id: 'n', text: 'Rest more', kind: 'heard', questionId: '', createdAt: '' }],
  nextSteps: [{ id: 's', what: 'Call', who: 'me', by: '2026-03-12', doneOn: '', createdAt: '' }],
  promises: [
    { id: 'p', what: 'Send it', who: 'Ana', reference: '77', madeOn: '', due: '', keptOn: '', createdAt: '' },
  ],
});

describe('Markdown', () => {
  it('says what, and whose words', () => {
    expect(writeMarkdown(outline(small))).toBe(`# My visit with Dr. Lee

Monday

## Before the visit

- **What matters most to me:** To sleep

## To ask first

1. **A ready-made line:** What else is there?
   - **From my record, “Visit summary”:**

     > 2+ edema

   - **They said:** Two things.  
     Let us talk.
   - **In my words:** two

## To ask if there is time

- Who can I call?

## Notes

- **What they said:** Rest more

## Next steps

- **me, by 2026-03-12:** Call

## What they said they would do

- **Ana:** Send it
  - **Name or number to give:** 77
`);
  });

  it('takes no sign of a person for its own', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'#*_-+>`<[]!|~1.) \n\\a&😴ع'), maxLength: 30 }),
        text => {
          const escaped = escapeMarkdown(text);
          expect(escaped.replace(/\\(.)/g, '')).not.toMatch(/[#*_`<>[\]|~!&]/);
          expect(escaped).not.toMatch(/^\s*(?:[-+]|\d+[.)])/m);
          expect(escaped).not.toMatch(/\n\n|^ {4}/m);
          const words = (of: string) => of.replace(/[\s\\]/g, '');
          expect(words(escaped)).toBe(words(text));
        },
      ),
    );
  });
});

describe('plain text', () => {
  it('says what, and whose words', () => {
    expect(writePlainText(outline(small))).toBe(`My visit with Dr. Lee
Monday

BEFORE THE VISIT
- What matters most to me: To sleep

TO ASK FIRST
1. A ready-made line: What else is there?
   From my record, “Visit summary”: “2+ edema”
   They said: Two things.
   Let us talk.
   In my words: two

TO ASK IF THERE IS TIME
- Who can I call?

NOTES
- What they said: Rest more

NEXT STEPS
- me, by 2026-03-12: Call

WHAT THEY SAID THEY WOULD DO
- Ana: Send it
  Name or number to give: 77
`);
  });
});

describe('every form', () => {
  it.each(locales)('holds every text that goes out: %s', async locale => {
    const of = out(await filledVisit());
    const texts = [
      'zopener',
      'zmatters',
      'zhelpmedo',
      'zkeepsmewell',
      'zsincelast',
      'zwhere',
      'zanother',
      'zstep',
    ];
    const own = [...texts, 'zpromise', 'zreference', 'zdeed'];
    const forms = [
      writeMarkdown(outline(of, locale)),
      writePlainText(outline(of, locale)),
      writeJson(of, ''),
    ];
    for (const form of forms) expect(own.filter(text => !form.includes(text))).toEqual([]);
  });

  it('keeps emoji and words that run from right to left', () => {
    const of = out({ matters: 'أن أنام 😴 ‏', questions: [question('متى؟ 👩‍⚕️')] });
    for (const form of [writeMarkdown(outline(of)), writePlainText(outline(of)), writeJson(of, '')]) {
      expect(form).toContain('أن أنام 😴');
      expect(form).toContain('متى؟ 👩‍⚕️');
    }
  });
});

describe('JSON', () => {
  it('says whose words, and keeps what was chosen', () => {
    const read = JSON.parse(writeJson(small, '2026-03-02T09:00:00.000Z'));
    expect(read).toMatchObject({
      format: 'in-my-corner-visit',
      version: 1,
      madeAt: '2026-03-02T09:00:00.000Z',
    });
    expect(read.visit.questions.map((one: { whose: string }) => one.whose)).toEqual(['pack', 'mine']);
    expect(read.visit.notes[0].whose).toBe('theirs');
    expect(Object.keys(read.visit)).not.toContain('draft');
  });
});

it('names nobody where nobody is named', () => {
  expect(makeOutline(out(), { t, when: '' })).toEqual({ title: 'My visit', when: '', sections: [] });
});
