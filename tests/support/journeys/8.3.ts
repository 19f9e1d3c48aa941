import type { Journey } from '../journey';
import { coming } from './8.3/coming';
import { going } from './8.3/going';

/** JOURNEYS.md 8.3: a client at home, a specialist at the agency, and a phone. Two browsers, two profiles. */
export const journey: Journey = {
  title: '8.3: a specialist who is elsewhere',
  steps: [...going, ...coming],
};
