import { type AgeWorker as Inside, type Sealing, sealThrough } from '../../lib/handoff/age-worker';
import AgeWorker from './age-worker?worker';

/** Sealing in a worker: the key from a passphrase takes a second or two, and the screen must not wait for it. */
export function createSealing(): Sealing {
  return sealThrough(() => new AgeWorker() as Inside);
}
