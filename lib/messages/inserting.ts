/** What one frame of a page says of boxes to write a message in. */
export type BoxLook = {
  /** Where the keyboard is in this frame: in such a box, in a frame inside this one, or elsewhere. */
  keyboard: 'box' | 'frame' | 'elsewhere';
  /** Address of the frame inside this one that has the keyboard, as this one writes it. Else empty. */
  inner: string;
  /** How many boxes there are that a person can see and write in. */
  boxes: number;
  /** Characters that still fit in the box that would be taken. Undefined: it names no limit. */
  room?: number | undefined;
  /** It holds a single line. */
  isLine: boolean;
};

/**
 * What came of it. `changed`: words are there, but not letter for letter. `read-only`: the box takes none.
 * `not-arrived`: the box is as it was. `too-long`: it would not fit, so nothing was written.
 */
export type PutOutcome = 'as-written' | 'changed' | 'read-only' | 'not-arrived' | 'too-long' | 'no-box';

/** What the script that writes in pages can do there. */
export type Inserter = {
  look(): BoxLook;
  /** Put words behind what is in the box. Sends nothing, presses nothing. */
  put(words: string): Promise<PutOutcome>;
};

/** Where that script leaves itself, in the world of our own that a page cannot see. */
export const inserterName = 'inMyCornerInserter';
