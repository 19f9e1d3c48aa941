import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs } from '@zxcvbn-ts/language-common';

import type { GuessedWords } from './guessed-words';

/**
 * How soon a passphrase would be guessed by someone who has the disk.
 *
 * - `quick`: within hours, on one good computer.
 * - `some`: with much work.
 * - `hard`: not by anyone who is not very rich and very patient.
 * - `very-hard`: by nobody.
 */
export type Strength = 'quick' | 'some' | 'hard' | 'very-hard';

/** Ours are known to whoever tries. */
const known = ['in my corner', 'corner', 'portal', 'passphrase', 'contraseña'];

/**
 * Guess as an attacker would: words of both languages, names, dates, keyboard rows, and what people put for letters.
 * Costs a moment, and the first time much more: run it in a worker.
 *
 * The borders are powers of ten of guesses. One guess takes about 0.3 s of argon2id (`passphrase-key.ts`), a
 * hundred times less on a rented farm: 10^6 are an hour or two there, 10^9 some months, 10^12 centuries.
 */
export function createGuesser(words: GuessedWords): (passphrase: string) => Strength {
  const guesser = new ZxcvbnFactory({ dictionary: words, graphs: adjacencyGraphs, maxLength: 100 });
  return passphrase => {
    const { guessesLog10 } = guesser.check(passphrase, known);
    if (guessesLog10 < 6) return 'quick';
    if (guessesLog10 < 9) return 'some';
    return guessesLog10 < 12 ? 'hard' : 'very-hard';
  };
}
