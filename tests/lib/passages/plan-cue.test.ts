import { describe, expect, it } from 'vitest';

import { findPlanCue } from '../../../lib/passages/plan-cue';

const cueIn = (text: string) => {
  const found = findPlanCue(text);
  return found && text.slice(found.start, found.end);
};

describe('findPlanCue', () => {
  it.each([
    ['Start lisinopril 10 mg daily.', 'Start lisinopril 10 mg daily.'],
    ['BP is high. Increase amlodipine to 10 mg. RTC in 4 weeks.', 'Increase amlodipine to 10 mg.'],
    ['Plan: continue metformin', 'Plan: continue metformin'],
    ['1. Continue CPAP at night', '1. Continue CPAP at night'],
    ['Knee pain. We recommend surgery. You can think about it.', 'We recommend surgery.'],
    ['Sertraline will be increased in May.', 'Sertraline will be increased in May.'],
    ['A1c is 8.2. We will add insulin, e.g. at night.', 'We will add insulin, e.g. at night.'],
    ['Mood is low.\nTaper lorazepam\nSee me in May', 'Taper lorazepam'],
  ])('finds what is to be done: %s', (text, sentence) => {
    expect(cueIn(text)).toBe(sentence);
  });

  it.each([
    'Your potassium is 4.1.',
    'The pain did not start until Monday.',
    'Changes of the spine were seen.',
    'Continue to payment of your bill',
    'Start a message to your doctor',
    'Add to calendar',
    'Stop sharing my record',
    'Symptoms increase at night.',
    'Fatigue is improved since iron was started.',
    'Recommendations',
    '',
  ])('leaves alone: %s', text => {
    expect(cueIn(text)).toBeUndefined();
  });

  it('does not take long over a long text', () => {
    const start = performance.now();
    findPlanCue('the pain will '.repeat(20_000));
    findPlanCue('. - 1. '.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
