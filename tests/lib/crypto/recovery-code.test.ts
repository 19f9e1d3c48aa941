import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { keyOfRecoveryCode, makeRecoveryCode, readRecoveryCode } from '../../../lib/crypto/recovery-code';
import { unwrapKey, wrapNewKey } from '../../../lib/crypto/wrap-key';

const mistyped = { ok: false, code: 'mistyped-code' };
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Made by the code itself, but for its randomness. */
const codes = fc.noShrink(fc.constant(undefined).map(makeRecoveryCode));
const places = fc.nat({ max: 27 });

/** The place in the printed code of the symbol that is at this place without the dashes. */
const printedAt = (place: number) => place + Math.floor(place / 4);

function withSymbol(code: string, place: number, symbol: string): string {
  const at = printedAt(place);
  return code.slice(0, at) + symbol + code.slice(at + 1);
}

describe('a recovery code', () => {
  it('is seven groups of four letters and digits, none of which is misread', () => {
    for (let count = 0; count < 200; count++)
      expect(makeRecoveryCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('is never the same twice, and uses every symbol in every place but the last', () => {
    const made = Array.from({ length: 2_000 }, makeRecoveryCode);
    expect(new Set(made).size).toBe(2_000);
    for (let place = 0; place < 27; place++) {
      const seen = new Set(made.map(code => code[printedAt(place)]));
      expect(seen.size).toBe(32);
    }
  });

  it('is read as it was printed', () => {
    fc.assert(
      fc.property(codes, code => {
        expect(readRecoveryCode(code)).toEqual({ ok: true, value: code });
      }),
    );
  });

  it.each([
    ['in small letters', (code: string) => code.toLowerCase()],
    ['without dashes', (code: string) => code.replaceAll('-', '')],
    ['with spaces and a line end', (code: string) => ` ${code.replaceAll('-', ' ')}\n`],
    ['with the dashes of a word processor', (code: string) => code.replaceAll('-', '\u2013')],
    ['with O for 0', (code: string) => code.replaceAll('0', 'O')],
    ['with I for 1', (code: string) => code.replaceAll('1', 'I')],
    ['with l for 1', (code: string) => code.replaceAll('1', 'l')],
  ])('is read %s', (_, type) => {
    fc.assert(
      fc.property(codes, code => {
        expect(readRecoveryCode(type(code))).toEqual({ ok: true, value: code });
      }),
    );
  });

  it('notices any one symbol that is wrong', () => {
    fc.assert(
      fc.property(codes, places, fc.constantFrom(...symbols), (code, place, symbol) => {
        fc.pre(code[printedAt(place)] !== symbol);
        expect(readRecoveryCode(withSymbol(code, place, symbol))).toEqual(mistyped);
      }),
    );
  });

  it('notices any two neighbours that were exchanged', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 26 }), (code, place) => {
        const [one, other] = [code[printedAt(place)]!, code[printedAt(place + 1)]!];
        fc.pre(one !== other);
        const exchanged = withSymbol(withSymbol(code, place, other), place + 1, one);
        expect(readRecoveryCode(exchanged)).toEqual(mistyped);
      }),
    );
  });

  it.each(['', 'ABCD', `${'0'.repeat(28)}0`, 'U'.repeat(28), '*~$=U'])('is not "%s"', typed => {
    expect(readRecoveryCode(typed)).toEqual(mistyped);
  });
});

describe('keyOfRecoveryCode', () => {
  const purpose = { vault: 'vault', document: '', use: 'test' };
  const salt = new Uint8Array(16);

  it('is the same for the same code and salt, and for no other', async () => {
    const code = makeRecoveryCode();
    const wrapped = await wrapNewKey(await keyOfRecoveryCode(code, salt), purpose);
    const opens = async (key: CryptoKey) => (await unwrapKey({ wrapped, wrappingKey: key, purpose })).ok;
    expect(await opens(await keyOfRecoveryCode(code, salt))).toBe(true);
    expect(await opens(await keyOfRecoveryCode(makeRecoveryCode(), salt))).toBe(false);
    expect(await opens(await keyOfRecoveryCode(code, new Uint8Array(16).fill(1)))).toBe(false);
  });
});
