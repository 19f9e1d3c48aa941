import * as twin from './match';
import { viewsOf, workOn } from './memory';

/** What the kernel can do, in WebAssembly or as its twin. Addresses are in bytes. */
export type Kernel = Pick<
  typeof twin,
  | 'findAll'
  | 'hashPhrase'
  | 'openIndexAt'
  | 'place'
  | 'readUtf8'
  | 'setEveryday'
  | 'setLength'
  | 'setMemo'
  | 'setStems'
>;

/** A kernel and the memory it works on. */
export type Machine = {
  /** Make it ready for calls: machines take turns. */
  turnTo(): Kernel;
  /** The memory as it is now: another one after `grow`. */
  buffer(): ArrayBuffer;
  /** Have room for so many bytes at least. What was there stays. */
  grow(size: number): void;
  /** Write a text as UTF-8 and say how many bytes that took. Absent: it takes a text unit by unit. */
  encode?(text: string, into: Uint8Array): number;
};

/**
 * The kernel in TypeScript: wherever there is no WebAssembly, and when an index is made.
 *
 * @param view - How it looks at its memory. A test counts how often it does.
 */
export function createTwin(view = viewsOf): Machine {
  let buffer = new ArrayBuffer(0);
  let views = view(buffer);
  return {
    turnTo() {
      workOn(views);
      return twin;
    },
    buffer: () => buffer,
    grow(size) {
      const grown = new ArrayBuffer(Math.ceil(size / 4) * 4);
      new Uint8Array(grown).set(new Uint8Array(buffer));
      buffer = grown;
      views = view(buffer);
    },
  };
}
