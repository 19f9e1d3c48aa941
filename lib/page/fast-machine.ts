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
  const encoder = new TextEncoder();
  return {
    turnTo: () => kernel,
    buffer: () => memory.buffer,
    grow(size) {
      const missing = Math.ceil((size - memory.buffer.byteLength) / pageSize);
      if (missing > 0) memory.grow(missing);
    },
    encode: (text, into) => encoder.encodeInto(text, into).written,
  };
}
