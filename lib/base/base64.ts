const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...letters].map((letter, value) => [letter.charCodeAt(0), value]));

/** Few enough that a call can take them all as arguments; a multiple of 4. */
const chunk = 8_192;

/**
 * Write bytes as base64 (RFC 4648, section 4), padded and in one line.
 *
 * By hand, because this runs where there is no browser, and `Uint8Array.toBase64` is still too new.
 */
export function toBase64(bytes: Uint8Array): string {
  const units: number[] = [];
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    units.push(letterAt(three >> 18), letterAt(three >> 12));
    units.push(left > 1 ? letterAt(three >> 6) : padding, left > 2 ? letterAt(three) : padding);
    if (units.length >= chunk) parts.push(String.fromCharCode(...units.splice(0)));
  }
  return parts.join('') + String.fromCharCode(...units);
}

/** Read base64. Undefined when it is not just what `toBase64` writes: each text is one way to write its bytes. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padded = text.endsWith('==') ? 2 : Number(text.endsWith('='));
  const bytes = new Uint8Array((text.length / 4) * 3 - padded);
  const end = text.length - padded;
  let [bits, held, at] = [0, 0, 0];
  for (let index = 0; index < end; index++) {
    const value = values.get(text.charCodeAt(index));
    if (value === undefined) return undefined;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = bits >> held;
  }
  const rest = bits & ((1 << held) - 1);
  return rest === 0 ? bytes : undefined;
}

const padding = '='.charCodeAt(0);

function letterAt(bits: number): number {
  return letters.charCodeAt(bits & 63);
}
