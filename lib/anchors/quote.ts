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
