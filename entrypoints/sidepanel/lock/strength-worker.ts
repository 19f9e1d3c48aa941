import { base64 } from 'virtual:guessed-words';

import { type GuessedWords, unpackWords } from '../../../lib/crypto/guessed-words';
import { createGuesser } from '../../../lib/crypto/strength';

/** Two megabytes of words that people choose, packed in one. Read only when somebody chooses a passphrase. */
const guesser = unpack(base64).then(createGuesser);

addEventListener('message', async ({ data }: MessageEvent<{ id: number; passphrase: string }>) => {
  const strengthOf = await guesser;
  postMessage({ id: data.id, strength: strengthOf(data.passphrase) });
});

async function unpack(packed: string): Promise<GuessedWords> {
  const bytes = Uint8Array.from(atob(packed), letter => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return unpackWords(await new Response(stream).text());
}
