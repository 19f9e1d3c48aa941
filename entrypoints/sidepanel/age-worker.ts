import { type AgePort, serveSealing } from '../../lib/handoff/age-worker';

serveSealing(self as unknown as AgePort);
