import type { Journey } from '../journey';
import { afterwards } from './8.1/afterwards';
import { gettingReady } from './8.1/getting-ready';
import { inTheRoom } from './8.1/in-the-room';
import { shaping } from './8.1/shaping';

/** JOURNEYS.md 8.1, all ten steps, in one go: from an empty panel to the next visit, where what was put off waits. */
export const journey: Journey = {
  title: '8.1 Alone, before the psychiatrist: the medicine is not working',
  steps: [...gettingReady, ...shaping, ...inTheRoom, ...afterwards],
};
