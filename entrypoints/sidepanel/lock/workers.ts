import type { Strength } from '../../../components/services';
import { deriveThrough } from '../../../lib/crypto/derive-port';
import type { Derive } from '../../../lib/crypto/passphrase-key';
import DeriveWorker from './derive-worker?worker';
import StrengthWorker from './strength-worker?worker';

/** Derives keys in a worker, which is started by the first. */
export function createDerive(): Derive {
  let derive: Derive | undefined;
  return (...derivation) => {
    derive ??= deriveThrough(new DeriveWorker());
    return derive(...derivation);
  };
}

/** Says how soon a passphrase would be guessed. The worker starts with the first question. */
export function createStrength(): (passphrase: string) => Promise<Strength> {
  let worker: Worker | undefined;
  let asked = 0;
  return passphrase => {
    worker ??= new StrengthWorker();
    const asking = worker;
    const id = asked++;
    return new Promise(resolve => {
      asking.addEventListener('message', function take({ data }: MessageEvent) {
        if (data.id !== id) return;
        asking.removeEventListener('message', take);
        resolve(data.strength);
      });
      asking.postMessage({ id, passphrase });
    });
  };
}
