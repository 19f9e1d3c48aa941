import { describe } from 'vitest';

import { oneMake } from '../support/drivers';
import { journey } from '../support/journeys/8.2';
import { playAsTest } from '../support/play-as-test';

describe.skipIf(!oneMake)(journey.title, () => playAsTest(journey));
