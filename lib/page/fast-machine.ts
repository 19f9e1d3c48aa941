import { createTwin, type Kernel, type Machine } from '../jargon/kernel/machine';

/** WebAssembly counts memory in pages of so many bytes. */
const pageSize = 65_536;

/**
 * The kernel in WebAssembly: quick from the first word on, where a script is slow until the browser has compiled it
 * for good. Where a page or a browser does not let us, its twin, which finds the same.
 *
 * @param bytes - `virtual:term-kernel`. Compiled at once: it is five thousand bytes.
 */
export function createFastMachine(bytes: Uint8Array): Machine {
  try {
    return startMachine(bytes);
  } catch {
    return createTwin();
  }
}

function startMachine(bytes: Uint8Array): Machine {
  const memory = new WebAssembly.Memory({ initial: 16 });
  const module = new WebAssembly.Module(bytes as BufferSource);
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const kernel = exports as unknown as Kernel;
  return {
    turnTo: () => kernel,
    buffer: () => memory.buffer,
    grow(size) {
      const missing = Math.ceil((size - memory.buffer.byteLength) / pageSize);
      if (missing > 0) memory.grow(missing);
    },
    ...(canEncode(memory) && { encode: encodeInto }),
  };
}

function encodeInto(text: string, into: Uint8Array): number {
  return new TextEncoder().encodeInto(text, into).written;
}

/** Firefox gives content scripts the page's encoder, which may not write into memory that is ours. */
function canEncode(memory: WebAssembly.Memory): boolean {
  try {
    const room = new Uint8Array(memory.buffer, 0, 2);
    return encodeInto('é', room) === 2 && room[0] === 0xc3;
  } catch {
    return false;
  }
}
