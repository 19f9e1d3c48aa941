import { describe } from 'vitest';

import { chromiumPath } from '../support/chromium';
import { journey } from '../support/journeys/8.5';
import { playAsTest } from '../support/play-as-test';

describe.skipIf(!chromiumPath)(journey.title, () => playAsTest(journey));
