import { describe, expect, it } from 'vitest';

import { locales } from '../../../lib/base/localize';
import { createDocument } from '../../../lib/notebook/document';
import { createPlan } from '../../../lib/review/plan';
import { createRoleCheck } from '../../../lib/role/check-role';
import type { Lexicon } from '../../../lib/role/lexicon';
import { writtenBy } from '../../../lib/role/specialist-text';
import { readBuiltInLexicon, readLines } from '../../support/lexicons';

const pen = { writes: 'specialist' } as const;
const checkIn = (locale: (typeof locales)[number]) => {
  const check = createRoleCheck(readBuiltInLexicon(locale));
  return (text: string) => check(writtenBy(pen, text));
};
const kindsIn = (locale: (typeof locales)[number], text: string) =>
  checkIn(locale)(text).map(({ kind }) => kind);

describe('the lexicon of an added pack', () => {
  const ours = readBuiltInLexicon('en');
  const none = { begins: [], offer: 'What would help?' };
  const theirs: Lexicon = {
    ...{ language: 'en', from: 'County peers, 2026', directive: [], label: [], reported: [] },
    jargon: [{ say: ['warm handoff'], offer: 'Somebody goes with you.' }],
    ...{ closed: { ...none, skip: [], fine: [], choice: [] }, ownStory: { ...none, own: [] } },
    fine: ['you must'],
  };
  const check = createRoleCheck(ours, theirs);

  it('remarks upon its own phrases, and says whose remark it is', () => {
    expect(check(writtenBy(pen, 'We will do a warm handoff.'))).toEqual([
      { kind: 'jargon', start: 13, end: 25, offer: 'Somebody goes with you.', from: 'County peers, 2026' },
    ]);
    expect(createRoleCheck(ours)(writtenBy(pen, 'We will do a warm handoff.'))).toEqual([]);
  });

  it('silences nothing that ours remarks upon', () => {
    const text = 'You must call them.';
    expect(check(writtenBy(pen, text))).toEqual(createRoleCheck(ours)(writtenBy(pen, text)));
    expect(check(writtenBy(pen, text))).toMatchObject([{ kind: 'directive', from: ours.from }]);
  });
});

describe.each(locales)('staying in role, in %s', locale => {
  const check = checkIn(locale);
  const neutral = readLines(`${locale}-neutral.txt`);
  const drift = readLines(`${locale}-drift.txt`).map(line => line.split('\t') as [string, string]);

  it('has at least 150 neutral sentences, no two alike', () => {
    expect(new Set(neutral).size).toBe(neutral.length);
    expect(neutral.length).toBeGreaterThanOrEqual(150);
  });

  it('remarks upon at most one neutral sentence in twenty', () => {
    const alarms = neutral.filter(text => check(text).length > 0);
    console.info(`${locale}: ${alarms.length} false alarms of ${neutral.length}`, alarms);
    expect(alarms.length / neutral.length).toBeLessThanOrEqual(0.05);
  });

  it.runIf(locale === 'es')('keeps to that on sentences that nothing was mended by', () => {
    const unseen = readLines('es-unseen.txt');
    expect(unseen.filter(text => neutral.includes(text))).toEqual([]);
    const alarms = unseen.filter(text => check(text).length > 0);
    console.info(`es, unseen: ${alarms.length} false alarms of ${unseen.length}`, alarms);
    expect(alarms.length / unseen.length).toBeLessThanOrEqual(0.05);
  });

  it('finds nine in ten of those that lead away', () => {
    const missed = drift.filter(([kind, text]) => !check(text).some(remark => remark.kind === kind));
    console.info(`${locale}: ${missed.length} missed of ${drift.length}`, missed);
    expect(missed.length / drift.length).toBeLessThanOrEqual(0.1);
  });

  it('offers what could stand there: for an order, a closed question and a story always a question', () => {
    for (const [, text] of drift) {
      for (const { kind, offer, start, end } of check(text)) {
        expect(text.slice(start, end).trim()).not.toBe('');
        expect(offer.length).toBeGreaterThan(8);
        // For a name put on somebody, the offer may be other words.
        if (kind !== 'label') expect(offer).toMatch(/\?$/);
      }
    }
  });

  it('offers nothing that it would remark upon itself', () => {
    const offers = [...new Set(drift.flatMap(([, text]) => check(text).map(({ offer }) => offer)))];
    expect(offers.filter(offer => check(offer).length > 0)).toEqual([]);
  });
});

describe('the check', () => {
  it('says where it is, for a dotted line under it', () => {
    const text = 'I hear you. You should ask.';
    expect(checkIn('en')(text)).toEqual([
      {
        kind: 'directive',
        start: 12,
        end: 22,
        offer: 'What would you like to happen?',
        from: 'Staying in role',
      },
    ]);
  });

  it('hears through curly apostrophes and capitals', () => {
    expect(kindsIn('en', 'YOU’VE GOT TO go.')).toEqual(['directive']);
  });

  it('leaves alone what others are reported to have said', () => {
    expect(kindsIn('en', 'They said you have to wait.')).toEqual([]);
    expect(kindsIn('en', 'You have to wait, they said.')).toEqual([]);
    expect(kindsIn('en', 'You have to tell them what they said to me.')).toEqual(['directive']);
  });

  it('calls a story long after sixty words, and only one’s own', () => {
    const story = (count: number) =>
      `When I ${'was in my group and I '
        .repeat(20)
        .split(' ')
        .slice(0, count - 2)
        .join(' ')}.`;
    expect(kindsIn('en', story(60))).toEqual([]);
    expect(kindsIn('en', story(61))).toEqual(['long-story']);
    const theirs = `When I ${'hear how you get up and go on each day '.repeat(8)}`;
    expect(kindsIn('en', theirs)).toEqual([]);
  });

  it('says nothing of nothing', () => {
    for (const text of ['', '   ', '?!', '¿?']) expect(kindsIn('es', text)).toEqual([]);
  });

  it('is quick enough for each key pressed', () => {
    const check = checkIn('en');
    const text = readLines('en-neutral.txt').join(' ');
    const times = Array.from({ length: 11 }, () => {
      const start = performance.now();
      check(text);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    // Seven thousand letters, far more than a suggestion holds.
    expect(times[5]).toBeLessThan(50);
  });

  it('has no way in for a client’s text', () => {
    const check = createRoleCheck(readBuiltInLexicon('en'));
    const { texts } = createDocument('v1');
    // @ts-expect-error A client's text is a string.
    const plain: Parameters<typeof check>[0] = texts.matters.toString();
    // @ts-expect-error It cannot be made to look like one either: the mark is not to be had.
    const dressed: Parameters<typeof check>[0] = { by: 'specialist', text: 'mine' };
    expect([plain, dressed]).toBeDefined();
    // @ts-expect-error A client's pen writes no specialist's text.
    expect(() => writtenBy(createPlan('v1').pen, 'mine')).toThrow('not a specialist');
  });
});
