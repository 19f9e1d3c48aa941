/** A passage, remembered by its own words and the words around it. */
export type Quote = {
  /** The passage, exactly as it read. Never empty. */
  exact: string;
  /** Up to 32 characters that came before it. Empty at the start of a record. */
  before: string;
  /** Up to 32 characters that came after it. Empty at the end of a record. */
  after: string;
};

/** Where a passage is: `[start, end)`, in UTF-16 code units. */
export type Span = { start: number; end: number };

/**
 * A quote with only what stood in the same block of text. The sides of a quote go over the edges of blocks, parted
 * by line ends: that finds a cell of a table again, but what it says is not of the same sentence.
 */
export function inOwnBlock({ exact, before, after }: Quote): Quote {
  return {
    exact,
    before: before.slice(before.lastIndexOf('\n') + 1),
    after: after.includes('\n') ? after.slice(0, after.indexOf('\n')) : after,
  };
}
