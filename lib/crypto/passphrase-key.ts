import { fail, type Result, succeed } from '../base/result';
import { importWrappingKey } from './wrap-key';

/** How much work it is to try one passphrase. */
export type Cost = { memoryKib: number; iterations: number; parallelism: number };

/** All that is needed, besides the passphrase, to derive the same key again. Kept beside what the key wraps. */
export type DerivationParameters = Cost & { algorithm: 'argon2id'; salt: Uint8Array<ArrayBuffer> };

/**
 * Derives a wrapping key from a passphrase. It takes a third of a second or more, so the panel hands the
 * vault one that asks a worker to run `deriveKey`. A `CryptoKey` can be sent by `postMessage`.
 */
export type Derive = (
  passphrase: string,
  parameters: DerivationParameters,
) => Promise<Result<CryptoKey, 'refused-parameters'>>;

/** OWASP's first choice for argon2id; 307 ms in Chromium, see SPIKES.md. To raise it, change it: old vaults keep theirs. */
export const recommendedCost: Cost = { memoryKib: 19 * 1024, iterations: 2, parallelism: 1 };

/** Parameters for a new passphrase: a new salt each time. */
export function makeParameters(cost: Cost = recommendedCost): DerivationParameters {
  return { algorithm: 'argon2id', ...cost, salt: crypto.getRandomValues(new Uint8Array(16)) };
}

/**
 * Derive a wrapping key of 256 bits by argon2id.
 *
 * The passphrase is taken as it is, with its spaces, but in one form of Unicode (NFKC): keyboards differ in
 * how they write "é". No rule says what must be in it.
 *
 * @returns `refused-parameters` when they are not ours, or would take all of the memory or an hour.
 */
export const deriveKey: Derive = async (passphrase, parameters) => {
  if (!areAcceptable(parameters)) return fail('refused-parameters');
  const { memoryKib, iterations, parallelism, salt } = parameters;
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const options = { m: memoryKib, t: iterations, p: parallelism, dkLen: 32 };
  // Only where there is a passphrase: the panel without one starts without it.
  const { argon2idAsync } = await import('@noble/hashes/argon2.js');
  const bytes = new Uint8Array(await argon2idAsync(words, salt, options));
  const key = await importWrappingKey(bytes);
  words.fill(0);
  bytes.fill(0);
  return succeed(key);
};

/** What comes from a disk may be any value at all. */
function areAcceptable(parameters: DerivationParameters): boolean {
  if (parameters?.algorithm !== 'argon2id') return false;
  const { memoryKib, iterations, parallelism, salt } = parameters;
  return (
    isWithin(parallelism, 1, 4) &&
    isWithin(memoryKib, 8 * parallelism, 256 * 1024) &&
    isWithin(iterations, 1, 16) &&
    salt instanceof Uint8Array &&
    isWithin(salt.length, 16, 64)
  );
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
