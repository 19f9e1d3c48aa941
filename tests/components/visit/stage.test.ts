import { describe, expect, it } from 'vitest';
import type { Services } from '../../../components/services';
import { stageOf } from '../../../components/visit/stage';

const noon = new Date('2027-03-10T12:00').getTime();

function onDesk(at: string | undefined): Parameters<typeof stageOf>[0] {
  const open = { peek: () => (at === undefined ? undefined : { visit: { peek: () => ({ at }) } }) };
  return { desk: { open } as unknown as Services['desk'], clock: { now: () => noon, every: () => () => {} } };
}

describe('stageOf', () => {
  it.each([
    ['no visit', undefined, 'prepare'],
    ['a visit without a date', '', 'prepare'],
    ['a visit next week', '2027-03-17T09:00', 'prepare'],
    ['a visit this morning', '2027-03-10T09:00', 'room'],
    ['a visit tonight', '2027-03-10T19:00', 'room'],
    ['a visit of yesterday', '2027-03-09T19:00', 'after'],
  ])('for %s', (_name, at, stage) => {
    expect(stageOf(onDesk(at))).toBe(stage);
  });
});
