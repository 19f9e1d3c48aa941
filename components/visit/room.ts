import { signal } from '@preact/signals-core';

import type { Clock, Room } from '../services';

export function createRoom(): Room {
  return {
    page: signal('ask'),
    card: signal(undefined),
    isHelpShown: signal(false),
    isAlone: signal(false),
    rehearsal: signal(''),
  };
}

/** The time of this computer. */
export const clock: Clock = {
  now: () => Date.now(),
  every(ms, tick) {
    const timer = setInterval(tick, ms);
    return () => clearInterval(timer);
  },
};
