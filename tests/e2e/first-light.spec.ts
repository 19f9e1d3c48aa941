import { describe } from 'vitest';

import { oneMake } from '../support/drivers';
import { journey } from '../support/journeys/first-light';
import { playAsTest } from '../support/play-as-test';

describe.skipIf(!oneMake)('the main job, in the real side panel', () => playAsTest(journey));
