const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * The CRC-32 of a text of ASCII characters, as zip and gzip count it, in eight hexadecimal digits.
 *
 * It notices every single damaged character. It does not keep out someone who means harm.
 */
export function crc32(text: string): string {
  let value = 0xffffffff;
  for (let at = 0; at < text.length; at++) {
    value = (value >>> 8) ^ table[(value ^ text.charCodeAt(at)) & 0xff]!;
  }
  return ((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
