/** A part of a page as it read when the person kept a copy of it. */
export type PageCopy = {
  id: string;
  /** Host of the page. Empty for a page of our own. */
  site: string;
  title: string;
  /** What it looked like: a kind of page, or `none`. */
  kind: string;
  /** Whose record the page said it was. Empty where it did not say. */
  whose: string;
  /** The words the person had selected, or the main part of the page. */
  of: 'selection' | 'page';
  /** An ISO moment. */
  keptAt: string;
  /** A line for each block, and for each row of a table, its cells parted as `lib/base/cells.ts` says. */
  lines: string[];
};

/** What a page may hand over, and what is kept of it. */
export const copyLimits = { lines: 2_000, line: 1_000, copies: 30, text: 300 } as const;
