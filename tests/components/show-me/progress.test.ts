import { beforeEach, describe, expect, it } from 'vitest';

import {
  isStepDone,
  noteStep,
  putWalkAway,
  readWalk,
  skipStep,
  takeStep,
  walkUnderWay,
} from '../../../components/show-me/progress';
import { walks } from '../../../components/show-me/walks';
import type { OpenVisit } from '../../../lib/notebook/open-visit';
import { createPanel } from '../../support/services';

const at = '2026-11-22T20:00:00.000Z';
let open: OpenVisit;

beforeEach(async () => {
  const { services } = await createPanel();
  open = (await services.desk.current())!;
});

const visit = () => open.visit.value;
const nextOf = (walk: 'find' | 'shape' | 'say') => readWalk(visit(), walk).next?.id;

describe('how far a walk is', () => {
  it('is nowhere before it was begun', () => {
    expect(walkUnderWay(visit())).toBeUndefined();
    expect(readWalk(visit(), 'shape')).toMatchObject({ done: 0, of: 6, isBegun: false });
    expect(nextOf('shape')).toBe('mind');
  });

  it('is at the step one was led to, and goes along from then on', () => {
    takeStep(open, { walk: 'shape', step: 'questions', at });
    expect(walkUnderWay(visit())).toBe('shape');
    expect(nextOf('shape')).toBe('questions');
  });

  it('counts what the visit shows, and takes the tick back when that is gone', () => {
    takeStep(open, { walk: 'shape', step: 'mind', at });
    open.setBox('prepare/mind', 'I feel flat.');
    expect(nextOf('shape')).toBe('questions');
    open.setBox('prepare/mind', '');
    expect(nextOf('shape')).toBe('mind');
  });

  it('counts no question that is still the beginning a pack gave', () => {
    open.addQuestion({ text: 'What else …', starter: { id: 'x', text: 'What else …' } });
    expect(isStepDone(visit(), 'shape', walks.shape.steps[1]!)).toBe(false);
    open.addQuestion({ text: 'What else can we try?' });
    expect(isStepDone(visit(), 'shape', walks.shape.steps[1]!)).toBe(true);
  });

  it('notes what leaves no trace in a visit: which step and when, and nothing else', () => {
    noteStep(open, { walk: 'say', step: 'practice', at });
    expect(visit().paths['show/say/practice']).toEqual({ step: '', skipped: [], finishedAt: at });
    expect(readWalk(visit(), 'say').done).toBe(1);
  });

  it('passes over what was left out, and comes back to what was passed by', () => {
    skipStep(open, 'shape', 'mind');
    expect(nextOf('shape')).toBe('questions');
    takeStep(open, { walk: 'shape', step: 'opener', at });
    open.setText('opener', 'I am here about this pill.');
    expect(nextOf('shape')).toBe('checks');
    noteStep(open, { walk: 'shape', step: 'checks', at });
    expect(nextOf('shape')).toBe('questions');
    takeStep(open, { walk: 'shape', step: 'mind', at });
    expect(nextOf('shape')).toBe('mind');
  });

  it('stays when it is put away, and is no step for Undo', () => {
    takeStep(open, { walk: 'say', step: 'card', at });
    putWalkAway(open);
    expect(walkUnderWay(visit())).toBeUndefined();
    expect(readWalk(visit(), 'say')).toMatchObject({ isBegun: true, at: { id: 'card' } });
    expect(open.canUndo.value).toBe(false);
  });

  it('has nothing next when all is done or left out', () => {
    for (const { id } of walks.say.steps) noteStep(open, { walk: 'say', step: id, at });
    expect(readWalk(visit(), 'say')).toMatchObject({ done: 4, of: 4, next: undefined });
  });
});
