import type { Journey } from '../journey';
import { ending } from './8.2/ending';
import { sharing } from './8.2/sharing';
import { turns } from './8.2/turns';

/** JOURNEYS.md 8.2: a client and a specialist in the room, with one laptop. */
export const journey: Journey = {
  title: '8.2: a client and a specialist at one laptop: one suggests, the other decides',
  steps: [...sharing, ...turns, ...ending],
};
