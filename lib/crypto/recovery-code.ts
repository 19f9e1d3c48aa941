import { fail, type Result, succeed } from '../base/result';
import { importWrappingKey } from './wrap-key';

/** Crockford's base 32: no I, L, O or U, which are misread. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 27 symbols of five bits: as hard to guess as a key of 134 bits. The 28th checks the others. */
const length = 27;

/**
 * Make a code to be printed: seven groups of four, such as `7Q4D-…-9KXM`.
 *
 * One time in seven the check falls on one of Crockford's five extra signs (`*~$=U`), which are hard to read out:
 * then another code is drawn.
 */
export function makeRecoveryCode(): string {
  const random = crypto.getRandomValues(new Uint8Array(length));
  const body = [...random].map(byte => symbols[byte & 31]).join('');
  const check = symbols[checkOf(body)];
  return check === undefined ? makeRecoveryCode() : inGroups(body + check);
}

/**
 * Read a code as a person typed it: in any case, with any spaces and dashes, O for 0 and I or L for 1.
 *
 * @returns The code as it was printed. `mistyped-code` when it cannot be one: one symbol wrong, or two
 *   neighbours exchanged, are always noticed.
 */
export function readRecoveryCode(typed: string): Result<string, 'mistyped-code'> {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212]/gu, '');
  const code = plain.replaceAll('O', '0').replace(/[IL]/g, '1');
  const isCode = code.length === length + 1 && [...code].every(symbol => symbols.includes(symbol));
  if (!isCode || symbols[checkOf(code.slice(0, length))] !== code[length]) return fail('mistyped-code');
  return succeed(inGroups(code));
}

/**
 * The wrapping key of a code that was read. A code is random, so no slow derivation is needed.
 *
 * @param salt - Kept beside what the key wraps.
 */
export async function keyOfRecoveryCode(code: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', encode(code), 'HKDF', false, ['deriveBits']);
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt, info: encode('in-my-corner recovery code') };
  return importWrappingKey(new Uint8Array(await crypto.subtle.deriveBits(parameters, secret, 256)));
}

/** The remainder by 37 of the number that the symbols write. */
function checkOf(body: string): number {
  return [...body].reduce((rest, symbol) => (rest * 32 + symbols.indexOf(symbol)) % 37, 0);
}

function inGroups(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$&-');
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}
