import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createPlan, readItems } from '../../../lib/review/plan';
import { readLog, readShared } from '../../../lib/review/session';
import {
  dials,
  helpLevelOf,
  helpLevels,
  readHelpLevel,
  type Went,
  wentOf,
  writeHelpLevel,
} from '../../../lib/review/stepping-back';
import { at, clock, edit, suggest, table } from './builders';

const own: Went = { ownWords: 0.9, ownAsks: 1 };
const theirs: Went = { ownWords: 0.3, ownAsks: 0 };
const half: Went = { ownWords: 0.6, ownAsks: 0.5 };
const times = (count: number, went: Went) => Array.from({ length: count }, () => went);
const level = (...went: Went[]) => helpLevelOf(went, 'auto');

describe('how much help there is, over simulated histories', () => {
  it('is all of it at first, and after one good time', () => {
    expect(level()).toBe('full');
    expect(level(own)).toBe('full');
  });

  it('becomes less, step by step, for who finds their own words more and more', () => {
    const rising = [0.3, 0.5, 0.7, 0.75, 0.8, 0.85, 0.9].map(share => ({ ownWords: share, ownAsks: share }));
    const levels = rising.map((_, last) => level(...rising.slice(0, last + 1)));
    expect(levels).toEqual(['full', 'full', 'full', 'some', 'some', 'little', 'little']);
  });

  it('stays for who is helped with most of it, and for who is in between', () => {
    expect(level(...times(9, theirs))).toBe('full');
    expect(level(...times(9, half))).toBe('full');
    expect(level(own, own, ...times(9, half))).toBe('some');
  });

  it('comes back slowly: one hard day takes not all of it, several bring all help again', () => {
    const long = times(9, own);
    expect(level(...long, theirs)).toBe('little');
    expect(level(...long, theirs, theirs)).toBe('some');
    expect(level(...long, ...times(4, theirs))).toBe('full');
  });

  it('looks at asks too: own words to somebody else’s questions are no step', () => {
    expect(level(...times(9, { ownWords: 0.9, ownAsks: 0.3 }))).toBe('full');
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const history = fc.array(fc.record({ ownWords: share, ownAsks: share }), { maxLength: 30 });

  it('is what the client says, whatever happened', () => {
    fc.assert(
      fc.property(history, went => {
        expect(helpLevelOf(went, 'more')).toBe('full');
        expect(helpLevelOf(went, 'less')).toBe('little');
      }),
    );
  });

  it('is never more for who did more on their own each time', () => {
    fc.assert(
      fc.property(history, share, (went, more) => {
        const better = went.map(one => ({
          ownWords: Math.max(one.ownWords, more),
          ownAsks: Math.max(one.ownAsks, more),
        }));
        const order = (some: Went[]) => helpLevels.indexOf(helpLevelOf(some, 'auto'));
        expect(order(better)).toBeGreaterThanOrEqual(order(went));
      }),
    );
  });

  it('knows three words for the dial', () => expect(dials).toEqual(['more', 'auto', 'less']));
});

describe('how a time of working together went', () => {
  it('counts the words and the questions that are the client’s', () => {
    const laid = table(['Can I do groups for a month?', 'What else is there?']);
    expect(wentOf(readItems(laid.sides.plan))).toEqual({ ownWords: 1, ownAsks: 1 });
    const other = suggest(
      laid,
      edit('question/q2', 'What else is there?', 'Could we try one-to-one at first?'),
    );
    laid.client.decide(laid.review, { shown: other, decision: { is: 'used' } });
    const went = wentOf(readItems(laid.sides.plan))!;
    expect(went.ownAsks).toBe(0.5);
    expect(went.ownWords).toBeGreaterThan(0.4);
    expect(went.ownWords).toBeLessThan(0.6);
  });

  it('says nothing of a few words', () => {
    expect(wentOf(readItems(table(['Why now?']).sides.plan))).toBeUndefined();
  });

  it('is in the client’s log once it ended, and not before', () => {
    const { sides, session } = table();
    session.start({ with: 'Sam', purpose: '', until: at(40) }, []);
    sides.plan.terms.set('help', 'some');
    expect(readShared(sides.plan, clock.ms)).toMatchObject({ ok: true, value: { help: 'some' } });
    session.end();
    expect(readLog(sides)[0]).not.toHaveProperty('went');
    expect(sides.plan.terms.has('help')).toBe(false);

    const second = table(['Can I do groups for a month?']);
    second.session.start({ with: 'Sam', purpose: '', until: at(40) }, []);
    second.session.noteShown(['question/q1']);
    expect(readLog(second.sides)[0]).not.toHaveProperty('went');
    second.session.end();
    expect(readLog(second.sides)[0]?.went).toEqual({ ownWords: 1, ownAsks: 1 });
  });
});

describe('the level in the plan', () => {
  it('is read as all help where nothing, or something else, stands there', () => {
    const plan = createPlan('v1');
    expect(readHelpLevel(plan)).toBe('full');
    plan.terms.set('help', 'none at all');
    expect(readHelpLevel(plan)).toBe('full');
    writeHelpLevel(plan, 'little');
    expect(readHelpLevel(plan)).toBe('little');
    writeHelpLevel(plan, 'full');
    expect(plan.terms.has('help')).toBe(false);
  });
});
