import type { RenderResult } from '@testing-library/preact';
import { fireEvent } from '@testing-library/preact';

import type { Clock } from '../../../components/services';
import { RoomView } from '../../../components/visit/RoomView';
import type { NewVisit } from '../../../lib/notebook/notebook';
import type { NewQuestion } from '../../../lib/notebook/visit';
import { withVisit } from '../../support/builders';
import type { Overrides } from '../../support/services';
import { type Shown, show } from '../../support/show';

/** A clock that stands still until it is told to go on. */
export type TestClock = Clock & { ms: number; goOn(ms: number): void };

export function createClock(at = '2026-11-24T14:30:00Z'): TestClock {
  const ticks = new Set<() => void>();
  const clock: TestClock = {
    ms: Date.parse(at),
    now: () => clock.ms,
    every(_, tick) {
      ticks.add(tick);
      return () => ticks.delete(tick);
    },
    goOn(ms) {
      clock.ms += ms;
      for (const tick of ticks) tick();
    },
  };
  return clock;
}

/** The room with a visit of these questions, before it begins. */
export async function showRoom(
  questions: (string | NewQuestion)[],
  { visit = {}, ...overrides }: Overrides & { visit?: NewVisit } = {},
): Promise<Shown> {
  const shown = await show(<RoomView />, { before: withVisit(visit, questions), ...overrides });
  await shown.services.desk.current();
  await shown.findByRole('button', { name: shown.services.t('room-begin') });
  return shown;
}

/** The room once the visit has begun. */
export async function enterRoom(...args: Parameters<typeof showRoom>): Promise<Shown> {
  const shown = await showRoom(...args);
  fireEvent.click(shown.getByRole('button', { name: shown.services.t('room-begin') }));
  return shown;
}

/** The room in a panel opened anew over what is kept. */
export async function showAgain(disk: Overrides['disk']): Promise<Shown> {
  const shown = await show(<RoomView />, { disk });
  await shown.services.desk.current();
  await shown.findByRole('heading', { level: 1 });
  return shown;
}

/** Press a key where nobody types. */
export function pressKey(key: string, target: Element = document.body): void {
  fireEvent.keyDown(target, { key });
}

/** The sentence in large type. */
export function large({ getByRole }: RenderResult): string {
  return getByRole('heading', { level: 1 }).textContent ?? '';
}
