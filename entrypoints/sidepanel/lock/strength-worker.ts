import { strengthOf } from '../../../lib/crypto/strength';

/** Two megabytes of words that people choose. Read only when somebody chooses a passphrase. */
addEventListener('message', ({ data }: MessageEvent<{ id: number; passphrase: string }>) => {
  postMessage({ id: data.id, strength: strengthOf(data.passphrase) });
});
