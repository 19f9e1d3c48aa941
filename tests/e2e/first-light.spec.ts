import { describe } from 'vitest';

import { chromiumPath } from '../support/chromium';
import { journey } from '../support/journeys/first-light';
import { playAsTest } from '../support/play-as-test';

describe.skipIf(!chromiumPath)('the main job, in the real side panel', () => playAsTest(journey));
