/** Make bytes smaller, as gzip does. */
export function pack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return drain(through(bytes, new CompressionStream('gzip')), Number.POSITIVE_INFINITY);
}

/**
 * Undo `pack`. Throws for what is not whole, and when more than `most` bytes come out: a small file can
 * unpack to fill the memory.
 */
export function unpack(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  return drain(through(bytes, new DecompressionStream('gzip')), most);
}

/** Whether bytes begin as gzip's do (RFC 1952). No text begins so. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** More came out than there was room for. */
export class TooMuch extends Error {}

type Transform = GenericTransformStream;

function through(bytes: Uint8Array<ArrayBuffer>, transform: Transform): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(transform as ReadableWritablePair<Uint8Array, Uint8Array>);
}

async function drain(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    parts.push(read.value);
    length += read.value.length;
    if (length > most) {
      await reader.cancel();
      throw new TooMuch();
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
