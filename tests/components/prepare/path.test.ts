import { describe, expect, it } from 'vitest';

import {
  goToStep,
  isEmptyStep,
  isPartDone,
  partOf,
  stepBeside,
  stepNames,
  stepOf,
} from '../../../components/prepare/path';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { emptyVisit, type Visit } from '../../../lib/notebook/visit';
import { createDesk } from '../../lib/notebook/builders';
import { openNotebook } from '../../support/services';

async function newVisit(): Promise<OpenVisit> {
  const made = await (await openNotebook(createDesk())).newVisit();
  if (!made.ok) throw new Error(made.code);
  return made.value;
}

const visit = (rest: Partial<Visit>): Visit => ({ ...emptyVisit('v'), ...rest });

describe('the path', () => {
  it('begins with what is on one’s mind and ends with the sheet', () => {
    expect([stepNames[0], stepNames.at(-1), stepNames.length]).toEqual(['mind', 'sheet', 9]);
    expect([stepBeside('mind', -1), stepBeside('sheet', 1)]).toEqual([undefined, undefined]);
    expect(stepNames.map(partOf).filter((part, at, all) => part !== all[at - 1])).toEqual([
      'find',
      'shape',
      'say',
    ]);
  });

  it('starts anew where an older or newer version left a step we do not have', () => {
    const paths = { prepare: { step: 'gone', skipped: [], finishedAt: '' } };
    expect(stepOf(visit({ paths }))).toBe('mind');
  });

  it('remembers what was skipped, until something stands there', async () => {
    const open = await newVisit();
    goToStep(open, 'kind');
    goToStep(open, 'visit');
    expect(open.visit.value.paths.prepare).toEqual({
      step: 'visit',
      skipped: ['mind', 'kind'],
      finishedAt: '',
    });
    open.set({ kind: 'bill' });
    goToStep(open, 'kind');
    goToStep(open, 'visit');
    expect(open.visit.value.paths.prepare?.skipped).toEqual(['mind', 'visit']);
  });

  it.each([
    ['mind', { boxes: { 'prepare/mind': 'x' } }],
    ['kind', { kind: 'bill' }],
    ['visit', { with: 'Dr. Osei' }],
    ['visit', { at: '2027-01-01T08:00' }],
    ['words', { sinceLast: 'x' }],
    ['words', { boxes: { 'not-working/now': 'x' } }],
    ['hardest', { hardest: 'q' }],
    ['opener', { opener: 'x' }],
  ] as const)('calls the step %s empty until %j', (step, rest) => {
    expect([isEmptyStep(step, visit({})), isEmptyStep(step, visit(rest))]).toEqual([true, false]);
  });

  it('says a part is done once the person went past it', async () => {
    const open = await newVisit();
    for (const step of stepNames.slice(0, 5)) goToStep(open, step);
    const done = (part: 'find' | 'shape' | 'say') => isPartDone(part, open.visit.value);
    expect([done('find'), done('shape'), done('say')]).toEqual([true, false, false]);
  });
});
